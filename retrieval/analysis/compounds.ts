import { isOn } from '../steps.ts';
import { ownLexicon } from './lexicon.ts';

/**
 * Splits Dutch compounds (datageletterdheid → data + geletterdheid). A word is split only when it falls wholly apart
 * into known words of at least three letters, with at most an s, e or en between them.
 */
const LINKS = ['', 's', 'e', 'en', 'n'] as const;
const SHORTEST = 3;

// Words that occur within compounds of this field but are no concept of their own.
const MORE_PARTS = `
  data advies adviseur agenda analyse bedrijf beheer beleid beslis besluit bestuur beveiliging bron bureau code commissie
  communicatie computer controle cultuur dienst doel douane durf ethiek functie gedrag gegevens geld geletterdheid
  gesprek goederen grens groep handel handreiking haven hulp informatie inkomsten innovatie integriteit jaar kader kennis
  kern keten kosten kracht kwaliteit leider leiding leren loopbaan macht markt medewerker meld meting middelen minister
  monitor naam norm onderzoek ontwerp oordeel opleiding organisatie overheid overleg paden plan platform portaal post
  praktijk procedure proces product programma project punt raad ramp rapport regel regio retraite risico rol ruimte
  samenwerking schade selectie sessie sleutel soort staat stelsel strategie stroom systeem taak team tekst thema toezicht
  training veiligheid verbeter verhaal verslag visie volwassenheid voor voorbeeld vraag waarde web werk werkgever werk
  wet wijze woord zorg
`
  .split(/\s+/)
  .filter(Boolean);

let parts: Set<string> | undefined;
const knownParts = (): Set<string> => {
  parts ??= new Set([
    ...ownLexicon().words.filter((word) => word.length >= 4 && word.length <= 12),
    ...MORE_PARTS,
  ]);
  return parts;
};

const split = (word: string, known: ReadonlySet<string>, depth: number): string[] | undefined => {
  if (depth > 3) return undefined;
  // The last part carries the meaning in Dutch, so the longest possible last part is preferred.
  for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1) {
    const tail = word.slice(at);
    if (!known.has(tail)) continue;
    for (const link of LINKS) {
      const head = word.slice(0, at);
      if (!head.endsWith(link)) continue;
      const bare = link === '' ? head : head.slice(0, -link.length);
      if (bare.length < SHORTEST) continue;
      if (known.has(bare)) return [bare, tail];
      const deeper = split(bare, known, depth + 1);
      if (deeper) return [...deeper, tail];
    }
  }
  return undefined;
};

const memory = new Map<string, readonly string[]>();

/** The parts of a folded word, or nothing when it is no compound that we know the parts of. */
export const compoundParts = (word: string): readonly string[] => {
  if (word.length < 7 || !isOn('compounds')) return [];
  const found = memory.get(word);
  if (found) return found;
  const known = knownParts();
  const result = split(word, known, 0) ?? [];
  if (memory.size > 50_000) memory.clear();
  memory.set(word, result);
  return result;
};
