import type { Features } from './analysis/features.ts';

/** A text's features as numbers, scaled to length 1: small enough to keep for every anticipated question. */
export interface CompactVector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

type Weigh = (key: string, weight: number) => number;

/** Compares one question with very many texts: features are numbered once, and a comparison is a sum over an array. */
export const createLikeness = () => {
  const numbers = new Map<string, number>();
  let scratch = new Float32Array(1024);
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };

  const compact = (features: Features, weigh: Weigh): CompactVector => {
    const ids = new Int32Array(features.size);
    const weights = new Float32Array(features.size);
    let at = 0;
    let squares = 0;
    for (const [key, weight] of features) {
      const value = weigh(key, weight);
      ids[at] = numberOf(key);
      weights[at] = value;
      squares += value * value;
      at += 1;
    }
    const length = Math.sqrt(squares) || 1;
    for (let index = 0; index < at; index += 1) weights[index] = (weights[index] ?? 0) / length;
    return { ids, weights };
  };

  /** Cosine (0–1) of the question with each of the texts, in their order. */
  const compare = (asked: CompactVector, texts: readonly (readonly CompactVector[])[]): number[][] => {
    if (scratch.length < numbers.size) scratch = new Float32Array(numbers.size * 2);
    for (const [index, id] of asked.ids.entries()) scratch[id] = asked.weights[index] ?? 0;
    const result = texts.map((group) =>
      group.map(({ ids, weights }) => {
        let dot = 0;
        for (let index = 0; index < ids.length; index += 1)
          dot += (weights[index] ?? 0) * (scratch[ids[index] ?? 0] ?? 0);
        return Math.max(0, dot);
      }),
    );
    for (const id of asked.ids) scratch[id] = 0;
    return result;
  };

  return { compact, compare, forget: (): void => numbers.clear() };
};
