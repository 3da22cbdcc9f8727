import type { Clock } from '../../../../bot/workspace/clock.ts';

export interface ManualClock extends Clock {
  /** Moves time on and runs everything that falls due, in order. */
  pass(ms: number): void;
}

/** A clock that stands still until a test moves it. */
export const manualClock = (start = Date.UTC(2026, 10, 24, 9)): ManualClock => {
  let now = start;
  let waiting: { at: number; act: () => void }[] = [];
  return {
    now: () => now,
    after: (ms, act) => {
      const one = { at: now + ms, act };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    pass: (ms) => {
      const end = now + ms;
      for (;;) {
        const [next] = waiting.filter((one) => one.at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        waiting = waiting.filter((one) => one !== next);
        now = next.at;
        next.act();
      }
      now = end;
    },
  };
};
