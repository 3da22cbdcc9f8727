import type { Definition } from '../definition.ts';
import type { Json } from '../json.ts';
import { limits } from '../limits.ts';
import { identity } from '../world/identity.ts';
import { botUserId } from '../world/people.ts';
import type { PendingEvent } from '../world/state.ts';
import type { World } from '../world/world.ts';
import type { SocketHub } from './hub.ts';

/** An event as Slack delivers it and the name under which an app subscribes to it (`message.im`, `app_mention`). */
export interface Happening {
  readonly subscription: string;
  readonly event: Json;
}

/**
 * Delivers events as the Events API does: three seconds for the acknowledgement, then again at once, after a minute
 * and after five minutes; then it is given up. What is under way survives a restart. An acknowledgement that comes
 * too late counts as none, so an app that is slow gets the same event twice.
 */
export class EventQueue {
  readonly #world: World;
  readonly #hub: SocketHub;
  readonly #definition: Definition;
  readonly #redeliverMs: readonly number[];
  /** What was under way when the workspace stopped. */
  #leftOver: readonly PendingEvent[];
  #stopped = false;

  constructor(
    world: World,
    hub: SocketHub,
    definition: Definition,
    redeliverMs: readonly number[] = limits.socket.redeliverMs,
  ) {
    this.#world = world;
    this.#hub = hub;
    this.#definition = definition;
    this.#redeliverMs = redeliverMs;
    this.#leftOver = [...world.state.pending];
  }

  /** Delivers what was still under way when the workspace stopped; for when the app is there again. */
  resume(): void {
    for (const pending of this.#leftOver) {
      // What was sent and not acknowledged before the stop counts as a first attempt.
      pending.attempt = Math.max(1, pending.attempt);
      const wait = Math.max(0, pending.dueAt - this.#world.clock.now());
      this.#world.clock.after(wait, () => this.#again(pending, 'timeout'));
    }
    this.#leftOver = [];
  }

  /** Delivers nothing more; what is under way stays in the state, for the next start. */
  stop(): void {
    this.#stopped = true;
  }

  publish({ subscription, event }: Happening): void {
    if (this.#stopped) return;
    if (this.#definition.events !== null && !this.#definition.events.has(subscription)) return;
    const eventId = this.#world.newId('Ev');
    const pending: PendingEvent = {
      eventId,
      body: envelopeBody(eventId, event, Math.floor(this.#world.clock.now() / 1_000)),
      attempt: 0,
      dueAt: this.#world.clock.now(),
    };
    this.#world.state.pending.push(pending);
    this.#world.tell({ type: 'pending' });
    this.#attempt(pending, '');
  }

  #attempt(pending: PendingEvent, reason: string): void {
    const retry = pending.attempt === 0 ? undefined : { attempt: pending.attempt, reason };
    void this.#hub.deliver('events_api', pending.body, retry).then((answer) => {
      // A reset in the meantime takes the event away; after the end nothing changes any more.
      if (this.#stopped || !this.#world.state.pending.includes(pending)) return;
      if (answer.answered) return this.#finish(pending);
      const wait = this.#redeliverMs[pending.attempt];
      if (wait === undefined) return this.#finish(pending);
      pending.attempt += 1;
      pending.dueAt = this.#world.clock.now() + wait;
      this.#world.tell({ type: 'pending' });
      const why = answer.why === 'timeout' ? 'timeout' : 'connection_failed';
      this.#world.clock.after(wait, () => this.#again(pending, why));
    });
  }

  #again(pending: PendingEvent, reason: string): void {
    if (!this.#stopped && this.#world.state.pending.includes(pending)) this.#attempt(pending, reason);
  }

  #finish(pending: PendingEvent): void {
    this.#world.state.pending = this.#world.state.pending.filter((one) => one !== pending);
    this.#world.tell({ type: 'pending' });
  }
}

const envelopeBody = (eventId: string, event: Json, time: number): Json => ({
  token: 'workspace',
  team_id: identity.teamId,
  context_team_id: identity.teamId,
  context_enterprise_id: null,
  api_app_id: identity.appId,
  event,
  type: 'event_callback',
  event_id: eventId,
  event_time: time,
  authorizations: [
    {
      enterprise_id: null,
      team_id: identity.teamId,
      user_id: botUserId,
      is_bot: true,
      is_enterprise_install: false,
    },
  ],
  is_ext_shared_channel: false,
  event_context: `4-${eventId}`,
});
