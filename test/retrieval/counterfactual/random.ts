/** Chance from a seed: the same seed gives the same changes, so that a failure can be looked at again. */
export interface Chance {
  /** A whole number from `from` up to and with `to`. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <One>(from: readonly One[]) => One | undefined;
  readonly shuffle: <One>(of: readonly One[]) => One[];
}

export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    pick: (from) => from[whole(0, from.length - 1)],
    shuffle: (of) => {
      const all = [...of];
      for (let at = all.length - 1; at > 0; at -= 1) {
        const other = whole(0, at);
        const [a, b] = [all[at], all[other]];
        if (a !== undefined && b !== undefined) [all[at], all[other]] = [b, a];
      }
      return all;
    },
  };
};
