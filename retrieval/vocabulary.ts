import { z } from 'zod';

/** The words that the outside knows (command line, JSON, buttons). Their meaning is in `CONTRIBUTING.md`. */
export const Language = z.enum(['nl', 'en']);
export type Language = z.infer<typeof Language>;

/** What kind of evidence a text is: rule, advice, adopted decision, or experience. */
export const EvidenceClass = z.enum(['norm', 'advies', 'besluit', 'ervaring']);
export type EvidenceClass = z.infer<typeof EvidenceClass>;

/** `bundled`: Durf's own wording of a document. `original`: the document itself. */
export const Edition = z.enum(['bundled', 'original']);
export type Edition = z.infer<typeof Edition>;

/**
 * Who may see a text: `openbaar`, `douane`, or a group, session or person by id (`groep:C123`). A reader is a list of
 * these; a text is visible when its level is in that list.
 */
export const Level = z.string().regex(/^(openbaar|douane|(groep|sessie|persoonlijk):[A-Za-z0-9-]+)$/);

export const Outcome = z.enum(['answered', 'corrected', 'abstained', 'no-verdict', 'referred', 'refused']);
export type Outcome = z.infer<typeof Outcome>;

export const Turn = z.object({ role: z.enum(['user', 'assistant']), content: z.string() });
export type Turn = z.infer<typeof Turn>;

/** A day that exists, as `2026-11-24`. */
export const Day = z.iso.date();
