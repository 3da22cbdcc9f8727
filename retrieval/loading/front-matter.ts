import { parse } from 'yaml';
import { z } from 'zod';
import { Day } from '../vocabulary.ts';
import type { OwnFacts } from './piece.ts';

const FRONT = /^---[ \t]*\n([\s\S]{0,10000}?)\n---[ \t]*(?:\n|$)/;

const Line = z.string().trim().min(1).max(300);

/** Each fact is taken or left by itself: one that can not be read does not cost the others. */
const readers = {
  title: Line,
  owner: Line,
  valid_until: Day,
  publisher: Line,
  published: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
  address: z.url({ protocol: /^https?$/ }),
} as const;

/**
 * The facts at the head of a Markdown file, between two lines of dashes, and the text below them. Class and level are
 * no facts of a text about itself: whoever adds it says what it is and who may see it.
 */
export const splitFrontMatter = (text: string): { readonly facts: OwnFacts; readonly text: string } => {
  const front = FRONT.exec(text);
  if (!front) return { facts: {}, text };
  let given: unknown;
  try {
    // The failsafe schema leaves every value as it was written: a date stays the letters of a date.
    given = parse(front[1] ?? '', { schema: 'failsafe', maxAliasCount: 0 });
  } catch {
    return { facts: {}, text };
  }
  const values = z.record(z.string(), z.unknown()).safeParse(given);
  if (!values.success) return { facts: {}, text };
  const take = (name: keyof typeof readers): string | undefined =>
    readers[name].safeParse(values.data[name]).data;
  const facts = {
    title: take('title'),
    owner: take('owner'),
    validUntil: take('valid_until'),
    publisher: take('publisher'),
    published: take('published'),
    address: take('address'),
  };
  return {
    // Facts that are not there are left out rather than undefined.
    facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    text: text.slice(front[0].length),
  };
};
