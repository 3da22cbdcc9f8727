import { type Features, featuresOf } from './analysis/features.ts';
import { type CompactVector, createLikeness } from './likeness.ts';
import { weigher } from './rank.ts';
import type { Rarity } from './search-port.ts';
import type { Language } from './vocabulary.ts';

/** A question written beforehand, with what it leads to. */
export interface BankQuestion<T> {
  readonly language: Language;
  readonly text: string;
  readonly leadsTo: T;
}

/** The nearest question of a bank, and how alike it is (0–1). */
export interface NearestQuestion<T> {
  readonly leadsTo: T;
  readonly likeness: number;
}

/**
 * Questions written beforehand that are no part of a section, compared with the one asked. `allows` limits what may be
 * led to. Features are kept per state of the knowledge base, because rarity decides how much they count.
 */
export const createQuestionBank = <T>(questions: readonly BankQuestion<T>[]) => {
  let stamp: string | undefined;
  let vectors: CompactVector[] = [];
  const likeness = createLikeness();

  return (
    asked: Features,
    rarity: Rarity,
    allows: (leadsTo: T) => boolean = () => true,
  ): NearestQuestion<T> | undefined => {
    const weigh = weigher(rarity);
    if (stamp !== rarity.stamp) {
      stamp = rarity.stamp;
      likeness.forget();
      vectors = questions.map(({ text, language }) => likeness.compact(featuresOf(text, language), weigh));
    }
    const [alike = []] = likeness.compare(likeness.compact(asked, weigh), [vectors]);
    let nearest: NearestQuestion<T> | undefined;
    for (const [index, { leadsTo }] of questions.entries()) {
      const value = alike[index] ?? 0;
      if (value > (nearest?.likeness ?? 0) && allows(leadsTo)) nearest = { leadsTo, likeness: value };
    }
    return nearest;
  };
};
