import type { Logger } from 'pino';
import type { Database } from '../../db/database.ts';
import type { Jobs } from '../../db/jobs.ts';
import type { FindAlike } from '../../retrieval/alike.ts';
import type { NearSections } from '../../retrieval/near-sections.ts';
import type { Ask, StoredSection } from '../../retrieval/ports.ts';
import type { Language } from '../../retrieval/vocabulary.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Clients } from './clients.ts';
import type { Directory } from './directory.ts';
import type { Roles } from './roles.ts';

export interface Clock {
  now(): Date;
}

/** What a text may be: nothing special, perhaps a matter of integrity, or surely one. */
export type Guard = (text: string) => { readonly verdict: 'clear' | 'soft' | 'hard' };

/** What every listener and job works with; one per app. */
export interface Desk {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly clients: Clients;
  readonly directory: Directory;
  readonly roles: Roles;
  /** Finds the question on a list that asks the same. */
  readonly findAlike: () => Promise<FindAlike>;
  /** Sections to pick from by hand. */
  readonly nearSections: NearSections;
  readonly clock: Clock;
  readonly log: Logger;
  readonly guard: Guard;
  readonly ask: Ask;
  /** A language model words answers: then people are told so, and what leaves for it. */
  readonly usesModel: boolean;
  readonly readSection: (id: string, visible: readonly string[]) => Promise<StoredSection | undefined>;
  /** Where somebody with a matter of integrity can go. */
  readonly routes: (language: Language) => string;
  readonly words: (user: string) => Promise<Texts>;
  /** Who Durf is in this workspace, once Slack has said so. */
  readonly self: () => { readonly team: string | undefined; readonly botUser: string | undefined };
  /** Does nothing; tests stop the process here. */
  readonly failpoint: (name: string) => Promise<void>;
}
