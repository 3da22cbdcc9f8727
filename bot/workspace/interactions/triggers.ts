import type { Clock } from '../clock.ts';
import { ApiRefusal } from '../failures.ts';
import { newSecret } from '../ids.ts';
import { limits } from '../limits.ts';

interface Trigger {
  readonly userId: string;
  readonly until: number;
  exchanged: boolean;
}

/** Trigger ids: who pressed something may be shown a modal, once, within three seconds. */
export class Triggers {
  readonly #clock: Clock;
  readonly #known = new Map<string, Trigger>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  issue(userId: string): string {
    const now = this.#clock.now();
    // An hour is long enough to say "expired" rather than "unknown".
    for (const [id, trigger] of this.#known) if (trigger.until < now - 3_600_000) this.#known.delete(id);
    const id = `${now}.${this.#known.size}.${newSecret()}`;
    this.#known.set(id, { userId, until: now + limits.view.triggerMs, exchanged: false });
    return id;
  }

  /** Looks the trigger up without using it; throws in Slack's words when it can not be exchanged (any more). */
  check(id: string | undefined): string {
    const trigger = this.#known.get(id ?? '');
    if (trigger === undefined) throw new ApiRefusal('invalid_trigger_id');
    if (trigger.exchanged) throw new ApiRefusal('exchanged_trigger_id');
    if (trigger.until < this.#clock.now()) throw new ApiRefusal('expired_trigger_id');
    return trigger.userId;
  }

  exchange(id: string): void {
    const trigger = this.#known.get(id);
    if (trigger !== undefined) trigger.exchanged = true;
  }
}
