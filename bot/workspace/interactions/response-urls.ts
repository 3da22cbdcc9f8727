import type { Clock } from '../clock.ts';
import { ApiRefusal } from '../failures.ts';
import { newSecret } from '../ids.ts';
import { limits } from '../limits.ts';

/** Where an answer through this address goes. */
export interface ResponseTarget {
  readonly userId: string;
  readonly channel: string;
  /** The message that was pressed on, when there is one. */
  readonly source: { readonly ts: string; readonly ephemeral: boolean } | null;
}

/** Addresses that come with commands and button presses: five answers within thirty minutes, without a token. */
export class ResponseUrls {
  readonly #clock: Clock;
  readonly #address: () => string;
  readonly #known = new Map<string, { target: ResponseTarget; until: number; left: number }>();

  constructor(clock: Clock, address: () => string) {
    this.#clock = clock;
    this.#address = address;
  }

  issue(target: ResponseTarget): string {
    const now = this.#clock.now();
    for (const [id, one] of this.#known) if (one.until < now - limits.responseUrl.ms) this.#known.delete(id);
    const id = newSecret();
    this.#known.set(id, { target, until: now + limits.responseUrl.ms, left: limits.responseUrl.uses });
    return `${this.#address()}/response/${id}`;
  }

  /** Where the answer goes, and how to count it once it was taken; throws in Slack's words when it is too late. */
  check(id: string): { target: ResponseTarget; spend: () => void } {
    const one = this.#known.get(id);
    if (one === undefined || one.until < this.#clock.now()) throw new ApiRefusal('expired_url');
    if (one.left === 0) throw new ApiRefusal('used_url');
    return {
      target: one.target,
      spend: () => {
        one.left -= 1;
      },
    };
  }
}
