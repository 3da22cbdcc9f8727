import { z } from 'zod';
import type { VerifiedAnswer } from '../retrieval/verified.ts';
import { Language } from '../retrieval/vocabulary.ts';
import type { Database, Queryable } from './database.ts';
import { asReader } from './reader.ts';
import { FoundSectionRow, SECTION_COLUMNS } from './section-memory.ts';

/** The section that speaks under this id, as far as this reader may see it. */
const SPEAKING = `select distinct on (sections.id) sections.id, source_id, md5(body) as digest, level
  from sections join sources on sources.id = source_id
  where sections.id = any($1) and level = any($2) and not silent order by sections.id, source_id`;
const Speaking = z.object({ id: z.string(), source_id: z.string(), digest: z.string(), level: z.string() });

export interface VerifiedDraft {
  readonly question: string;
  readonly answer: string;
  readonly language: Language;
  /** Ids of the sections that it rests on; at least one. */
  readonly sections: readonly string[];
  readonly role: string;
  readonly at: Date;
  /** The last day on which it may be used, as `2027-11-24`. */
  readonly expires: string;
  /** The verified answer that this one takes the place of. */
  readonly renews?: string | undefined;
}

/**
 * Keeps a verified answer with its sources as they are now. Returns the sections that do not exist for this reader; when
 * there are any, nothing is kept. It is as closed as all its sources together.
 */
export const keepVerified = async (
  tx: Queryable,
  draft: VerifiedDraft,
  visible: readonly string[],
): Promise<readonly string[]> => {
  const { rows } = await tx.query(SPEAKING, [draft.sections, visible]);
  const found = new Map(
    z
      .array(Speaking)
      .parse(rows)
      .map((row) => [row.id, row]),
  );
  const sources = draft.sections.flatMap((id) => found.get(id) ?? []);
  if (sources.length < draft.sections.length) return draft.sections.filter((id) => !found.has(id));
  if (draft.renews) await tx.query('delete from verified_answers where id = $1', [draft.renews]);
  const { rows: kept } = await tx.query(
    `insert into verified_answers (question, answer, language, levels, verifier_role, verified_on, expires_on)
     values ($1, $2, $3, $4, $5, $6::date, $7::date) returning id`,
    [
      draft.question,
      draft.answer,
      draft.language,
      [...new Set(sources.map(({ level }) => level))],
      draft.role,
      draft.at.toISOString(),
      draft.expires,
    ],
  );
  await tx.query(
    `insert into verified_sources (answer_id, ordinal, section_id, source_id, digest)
     select $1, * from unnest($2::int[], $3::text[], $4::text[], $5::text[])`,
    [
      kept[0]?.id,
      sources.map((_, index) => index),
      sources.map(({ id }) => id),
      sources.map(({ source_id }) => source_id),
      sources.map(({ digest }) => digest),
    ],
  );
  return [];
};

const Listed = z.object({
  id: z.uuid(),
  question: z.string(),
  answer: z.string(),
  language: Language,
  role: z.string(),
  month: z.string(),
  expires: z.string(),
  sections: z.array(z.string()),
  state: z.enum(['current', 'changed', 'expired']),
});
/** A verified answer for who looks after it; `changed` and `expired` are not used until somebody looks again. */
export type ListedAnswer = z.infer<typeof Listed>;

/** A source is as it was: the same text, not silent, and of a level that the answer takes into account. */
const UNCHANGED = `exists (select from sections join sources on sources.id = sections.source_id
  where sections.source_id = verified_sources.source_id and sections.id = section_id and md5(body) = digest
    and not silent and level = any(levels))`;
const LISTED = `select id, question, answer, language, verifier_role as role, to_char(verified_on, 'YYYY-MM') as month,
    expires_on::text as expires,
    array(select section_id from verified_sources where answer_id = verified_answers.id order by ordinal) as sections,
    case when expires_on < $1::date then 'expired'
      when exists (select from verified_sources where answer_id = verified_answers.id and not ${UNCHANGED})
        then 'changed' else 'current' end as state
  from verified_answers`;

/** All verified answers; those that somebody must look at again first. */
export const listVerified = async (db: Queryable, at: Date): Promise<ListedAnswer[]> => {
  const { rows } = await db.query(
    `select * from (${LISTED}) listed order by state = 'current', expires, question, id`,
    [at.toISOString()],
  );
  return z.array(Listed).parse(rows);
};

export const readVerified = async (
  db: Queryable,
  id: string,
  at: Date,
): Promise<ListedAnswer | undefined> => {
  if (!z.uuid().safeParse(id).success) return undefined;
  const { rows } = await db.query(`${LISTED} where id = $2`, [at.toISOString(), id]);
  return z.array(Listed).parse(rows)[0];
};

/** Takes a verified answer away; false when it was gone already. */
export const withdrawVerified = async (db: Queryable, id: string): Promise<boolean> => {
  const { rows } = await db.query('delete from verified_answers where id = $1 returning id', [id]);
  return rows.length > 0;
};

const SOURCES = `select ${SECTION_COLUMNS}
  from verified_sources join sections
    on sections.source_id = verified_sources.source_id and sections.id = verified_sources.section_id
  join sources on sources.id = sections.source_id
  where verified_sources.answer_id = $1 order by verified_sources.ordinal`;

const Candidate = z.object({ id: z.uuid(), question: z.string(), language: Language });

/** The questions of verified answers for this reader: one plain look, since every question that comes in asks for it. */
export const verifiedQuestions = async (
  db: Queryable,
  visible: readonly string[],
  at: Date,
): Promise<readonly z.infer<typeof Candidate>[]> => {
  const { rows } = await db.query(
    'select id, question, language from verified_answers where levels <@ $1 and expires_on >= $2::date order by id',
    [visible, at.toISOString()],
  );
  return z.array(Candidate).parse(rows);
};

/**
 * A verified answer that may be used now: read with the reader's own eyes (row-level security), not expired, and every
 * source as it was when the answer was checked.
 */
export const usableVerified = (
  database: Database,
  id: string,
  visible: readonly string[],
  at: Date,
): Promise<VerifiedAnswer | undefined> =>
  asReader(database, visible, async (tx) => {
    const found = await readVerified(tx, id, at);
    if (found?.state !== 'current') return undefined;
    const { rows } = await tx.query(SOURCES, [id]);
    const sections = z.array(FoundSectionRow).parse(rows);
    if (sections.length < found.sections.length) return undefined;
    const { question, answer, language, role, month } = found;
    return { id, question, answer, language, role, month, sections };
  });
