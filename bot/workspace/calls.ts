import { performance } from 'node:perf_hooks';
import type { Clock } from './clock.ts';

/** One call of the app, as the page shows it: never an argument, never a text. */
export interface Call {
  readonly at: number;
  readonly method: string;
  readonly ok: boolean;
  readonly error: string | null;
  readonly ms: number;
}

const kept = 500;

/** The app's latest calls, newest first, in memory only. */
export class CallLog {
  readonly #calls: Call[] = [];
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Starts measuring one call. Gives back how to note its end; `error` is null when all was well. */
  begin(method: string): (error: string | null) => void {
    const at = this.#clock.now();
    // The duration is real time, also when the workspace's clock is moved.
    const started = performance.now();
    return (error) => {
      const ms = Math.round(performance.now() - started);
      this.#calls.unshift({ at, method, ok: error === null, error, ms });
      if (this.#calls.length > kept) this.#calls.pop();
    };
  }

  list(): readonly Call[] {
    return this.#calls;
  }
}
