import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { isBorneOut, isMentioned } from '../../retrieval/borne-out.ts';
import { readLibrary } from '../../retrieval/library.ts';
import { correctionOf } from '../../retrieval/premises.ts';
import type { SectionDraft } from '../../retrieval/source-draft.ts';

const Entry = z.object({ section: z.string().optional(), nl: z.string() });
const read = (name: string, lists: readonly string[]): z.infer<typeof Entry>[] => {
  const file = readFileSync(new URL(`../../retrieval/library/${name}.yaml`, import.meta.url), 'utf8');
  const data = z.record(z.string(), z.array(Entry)).parse(parse(file));
  return lists.flatMap((list) => data[list] ?? []).filter(({ section }) => section !== undefined);
};

let sections: ReadonlyMap<string, SectionDraft>;
beforeAll(async () => {
  const drafts = await readLibrary();
  sections = new Map(drafts.flatMap((draft) => draft.sections.map((section) => [section.id, section])));
});
const sectionOf = (id: string | undefined): SectionDraft => {
  const section = sections.get(id ?? '');
  if (!section) throw new Error(`the library has no section ${id}`);
  return section;
};

const values = {
  title: 'De vier kernwaarden als basis',
  body: 'De Douane heeft vier kernwaarden:\n\n- deskundigheid;\n- durf.\n\nZij zijn niet nieuw. KPMG noemde ze in juli 2021.',
};

describe('a correction that was written by hand', () => {
  it.each(read('premises', ['counts', 'dates', 'claims', 'themes']))(
    'is what the library says: $nl',
    ({ section, nl }) => {
      expect(isBorneOut(nl, sectionOf(section))).toBe(true);
    },
  );

  it.each(['thema 7 gaat over drugs', 'thema 1 gaat over screening', 'thema 4 gaat over beleid'])(
    'of "%s" is what the library says',
    (question) => {
      const correction = correctionOf(question, 'nl');
      expect(correction && isBorneOut(correction.claims, sectionOf(correction.section))).toBe(true);
    },
  );

  it('is borne out by a list with what introduces it', () => {
    expect(isBorneOut('De Douane heeft vier kernwaarden: deskundigheid en durf.', values)).toBe(true);
  });

  it.each([
    ['a figure is another', 'De Douane heeft vijf kernwaarden.'],
    ['an item is gone', 'De Douane heeft vier kernwaarden: deskundigheid, durf en samenwerking.'],
    ['the text denies it', 'De kernwaarden zijn nieuw.'],
    ['the text affirms it', 'De Douane heeft geen vier kernwaarden.'],
    ['a name is another', 'EY noemde ze in juli 2021.'],
    ['a month is another', 'KPMG noemde ze in juni 2021.'],
    ['a year is another', 'KPMG noemde ze in juli 2031.'],
    ['one of two claims is no longer there', 'De Douane heeft vier kernwaarden; de minister koos ze.'],
  ])('is not borne out any more when %s', (_, sentence) => {
    expect(isBorneOut(sentence, values)).toBe(false);
  });

  it('is not borne out when one sentence says it and another denies it', () => {
    const torn = { title: 'Rapport', body: 'Het rapport is openbaar. Later: het rapport is niet openbaar.' };
    expect(isBorneOut('Het rapport is openbaar.', torn)).toBe(false);
  });

  it('is not borne out by a section that is empty', () => {
    expect(isBorneOut('De Douane heeft vier kernwaarden.', { title: '', body: '' })).toBe(false);
  });
});

describe('a sentence on what is left open', () => {
  it.each(read('left-open', ['open', 'absent']))(
    'mentions what the library mentions: $nl',
    ({ section, nl }) => {
      expect(isMentioned(nl, sectionOf(section))).toBe(true);
    },
  );

  it('is looked up for what it mentions, not for what it says is absent', () => {
    expect(isMentioned('De agenda noemt vier kernwaarden, maar geen adres.', values)).toBe(true);
    expect(isMentioned('De agenda noemt zes kernwaarden, maar geen adres.', values)).toBe(false);
    expect(isMentioned('De agenda noemt Plato als systeem, maar legt de naam niet uit.', values)).toBe(false);
    expect(isMentioned('De agenda noemt geen adres.', values)).toBe(true);
  });
});
