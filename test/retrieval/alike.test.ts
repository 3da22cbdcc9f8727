import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knowledgeSearch } from '../../db/search.ts';
import { createFindAlike, type FindAlike } from '../../retrieval/alike.ts';
import { type OpenLibrary, openLibrary } from '../support/loaded-library.ts';

let library: OpenLibrary;
let findAlike: FindAlike;
beforeAll(async () => {
  library = await openLibrary();
  const rarity = await knowledgeSearch(library.knowledge.database).rarity(undefined);
  findAlike = createFindAlike(rarity);
});
afterAll(() => library.close());

const together = (one: string, other: string): boolean =>
  findAlike(one, [{ belongsTo: 'other', text: other }]) !== undefined;

describe('two questions without an answer', () => {
  it.each([
    ['Wat kost een scanner?', 'Wat kosten de nieuwe scanners?'],
    ['Mag ik ChatGPT gebruiken voor mijn werk?', 'Is het toegestaan om ChatGPT te gebruiken?'],
    ['Hoe meld ik een datalek?', 'Waar kan ik een datalek melden?'],
    ['Welke leverancier levert de AI-modellen?', 'Van welke leverancier kopen we AI?'],
    ['Wie betaalt een retraite?', 'Wie draait op voor de kosten van de retraite?'],
  ])('that ask the same belong together: %s / %s', (one, other) => {
    expect(together(one, other)).toBe(true);
  });

  it.each([
    ['Wat kost een scanner?', 'Wie bedient de scanner?'],
    ['Hoe lang duurt een retraite?', 'Wie betaalt een retraite?'],
    ['Hoe meld ik een datalek?', 'Hoe meld ik me ziek?'],
    ['Hoeveel fte telt het team data en AI?', 'Welke opleiding krijgt het team data en AI?'],
    ['Hoeveel integriteitsmeldingen waren er vorig jaar?', 'Wie behandelt integriteitsmeldingen?'],
  ])('about one thing that ask something else stay apart: %s / %s', (one, other) => {
    expect(together(one, other)).toBe(false);
  });

  it('say by which words they were put together', () => {
    const near = findAlike('Hoe meld ik een datalek?', [
      { belongsTo: 'lek', text: 'Waar kan ik een datalek melden?' },
      { belongsTo: 'scanner', text: 'Wat kost een scanner?' },
    ]);
    expect(near).toMatchObject({ belongsTo: 'lek' });
    expect(near?.words).toContain('datalek');
  });
});
