/** A text with what it has, which kind it is (0: a question to the sources), and how much it counts. */
export interface KindExample {
  readonly features: ReadonlyMap<string, number>;
  readonly kind: number;
  readonly weight: number;
}

const ROUNDS = 150;
const SHRINK = 0.3;
const ridgeOf = (feature: string): number => (/^[=>]/.test(feature) ? 4 : feature.includes('+') ? 6 : 2);
/** Pairs and two words together must be seen this often, other features twice. */
const LEAST_SEEN = 3;

/**
 * Multinomial regression with a ridge, full batches, Adam; the weights are given against kind 0. The same examples
 * give the same weights.
 */
export const fitKinds = (
  examples: readonly KindExample[],
  kinds: number,
): ReadonlyMap<string, readonly number[]> => {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([name, count]) => count >= (/[+ ]/.test(name) ? LEAST_SEEN : 2))
    .map(([name]) => name);
  const place = new Map(names.map((name, at) => [name, at]));
  const ridges = names.map(ridgeOf);
  const last = names.length;
  const size = (last + 1) * kinds;
  const [weights, mean, spread] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const at = (array: Float64Array, index: number): number => array[index] ?? 0;
  const rows = examples.map(({ features, kind, weight }) => ({
    parts: [
      ...[...features].flatMap(([name, value]) => {
        const index = place.get(name);
        return index === undefined ? [] : [[index, value] as const];
      }),
      [last, 1] as const,
    ],
    kind,
    weight,
  }));
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = new Float64Array(size);
    for (const { parts, kind, weight } of rows) {
      const scores = new Float64Array(kinds);
      for (const [index, value] of parts)
        for (let one = 0; one < kinds; one += 1)
          scores[one] = at(scores, one) + at(weights, index * kinds + one) * value;
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const sum = shares.reduce((a, b) => a + b, 0);
      for (let one = 0; one < kinds; one += 1) {
        const error = (at(shares, one) / sum - (one === kind ? 1 : 0)) * weight;
        for (const [index, value] of parts) {
          const cell = index * kinds + one;
          slope[cell] = at(slope, cell) + error * value;
        }
      }
    }
    const step = 0.08 * (1 - (round / ROUNDS) * 0.9);
    for (let cell = 0; cell < size; cell += 1) {
      const ridge = (ridges[Math.floor(cell / kinds)] ?? 0) * SHRINK;
      const pull = at(slope, cell) + ridge * at(weights, cell);
      mean[cell] = 0.9 * at(mean, cell) + 0.1 * pull;
      spread[cell] = 0.99 * at(spread, cell) + 0.01 * pull * pull;
      const moved = at(mean, cell) / (1 - 0.9 ** round);
      weights[cell] =
        at(weights, cell) - (step * moved) / (Math.sqrt(at(spread, cell) / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  const rowOf = (index: number): number[] =>
    Array.from({ length: kinds }, (_, one) => at(weights, index * kinds + one) - at(weights, index * kinds));
  return new Map([...names.map((name, index) => [name, rowOf(index)] as const), ['', rowOf(last)] as const]);
};
