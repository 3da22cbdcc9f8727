import type { Clock } from './clock.ts';
import { TooFast } from './failures.ts';
import { limits } from './limits.ts';

export type Tier = keyof typeof limits.perMinute;

const minute = 60_000;

/** Slack's rate limits: per method within a minute, and for posts per channel within a second. */
export class Rates {
  readonly #clock: Clock;
  readonly #enabled: boolean;
  readonly #calls = new Map<string, number[]>();
  readonly #posts = new Map<string, { left: number; at: number }>();

  constructor(clock: Clock, enabled: boolean) {
    this.#clock = clock;
    this.#enabled = enabled;
  }

  /** Counts a call of the method; throws `TooFast` when it comes above its tier. */
  count(method: string, tier: Tier): void {
    if (!this.#enabled) return;
    const now = this.#clock.now();
    const recent = (this.#calls.get(method) ?? []).filter((at) => at > now - minute);
    this.#calls.set(method, recent);
    const oldest = recent[0];
    if (oldest !== undefined && recent.length >= limits.perMinute[tier])
      throw new TooFast(Math.max(1, Math.ceil((oldest + minute - now) / 1_000)));
    recent.push(now);
  }

  /** Counts a post in a channel: one a second, with room for a short burst. */
  countPost(channel: string): void {
    if (!this.#enabled) return;
    const now = this.#clock.now();
    const before = this.#posts.get(channel) ?? { left: limits.postsInARow, at: now };
    const back = (now - before.at) / limits.postEveryMs;
    const left = Math.min(limits.postsInARow, before.left + back);
    if (left < 1) throw new TooFast(Math.max(1, Math.ceil(((1 - left) * limits.postEveryMs) / 1_000)));
    this.#posts.set(channel, { left: left - 1, at: now });
  }
}
