import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Database } from '../../db/database.ts';
import { finishEvent, takeDelivery, takeKey } from '../../db/inbox.ts';
import { explain } from '../errors.ts';
import type { Desk, Guard } from './desk.ts';
import { type EventDelivery, type InteractionDelivery, readEnvelope } from './envelope.ts';
import { fallbackText } from './escape.ts';
import { type Referral, referralText, referralView, showReferral } from './routes.ts';

/**
 * What an event is for Durf. `store`: it asks something, so it is kept until that is done. `pass`: it changes what is
 * remembered and may be lost. `ignore`: nobody looks at its text, and nothing of it is kept.
 */
export type Interest = (body: unknown) => Promise<'store' | 'pass' | 'ignore'>;

export interface Intake {
  /** The receiver, with Durf's order of work around it: guard, commit, acknowledge, hand on. */
  readonly receiver: Receiver;
  /** Hands a stored event on (again). Returns when its listeners are done. */
  readonly handOn: (id: string, body: unknown) => Promise<void>;
  /** Waits for what was handed on. */
  readonly settle: () => Promise<void>;
}

/** The weightiest verdict over all texts; a guard that fails means that nothing may be done with them. */
const referralFor = (guard: Guard, texts: readonly string[]): Referral | undefined => {
  try {
    const verdicts = texts.map((text) => guard(text).verdict);
    return verdicts.includes('hard') ? 'hard' : undefined;
  } catch {
    return 'unread';
  }
};

/**
 * Wraps a receiver of Bolt. Bolt acknowledges before it works and never notices a second delivery; here an event is
 * committed first and acknowledged after, and a second delivery does nothing. When the commit fails nothing is
 * acknowledged, and Slack delivers again. What people press and fill in is acknowledged by its own listener, after
 * that one's commit.
 */
export const createIntake = (
  inner: Receiver,
  desk: Desk,
  background: Database,
  interest: Interest,
): Intake => {
  let app: App | undefined;
  const running = new Set<Promise<void>>();
  const referred = new Set<string>();
  /** Deliveries whose listeners ran into something passing: their rows stay open. */
  const unfinished = new Set<string>();

  const handOn = async (id: string, body: unknown): Promise<void> => {
    if (!app) throw new Error('the receiver was not initialised');
    // The body is what Slack sent and Bolt's own type for it is a bag of anything.
    await app.processEvent({
      body: body as Record<string, unknown>,
      ack: async () => undefined,
      customProperties: { delivery: id, keepOpen: () => unfinished.add(id) },
    });
    await desk.failpoint('handed-on');
    if (!unfinished.delete(id)) await finishEvent(background, id);
  };
  const track = (work: Promise<void>): void => {
    const done = work
      .catch((error: unknown) => {
        const { level, line } = explain(error);
        desk.log[level]({ kind: 'delivery', outcome: 'failed', ...line });
      })
      .finally(() => running.delete(done));
    running.add(done);
  };

  const refer = async (delivery: EventDelivery, referral: Referral): Promise<void> => {
    const once = delivery.secondKey ?? delivery.key;
    if (!referred.has(once) && delivery.where) {
      await showReferral(desk, delivery.where, referral);
      referred.add(once);
      if (referred.size > 1000) referred.clear();
    }
    await takeKey(desk.database, delivery.key, desk.clock.now(), delivery.secondKey);
  };

  const receiveEvent = async (delivery: EventDelivery, event: ReceiverEvent): Promise<void> => {
    const started = performance.now();
    const done = (outcome: string): void => {
      desk.log.info({
        kind: 'event',
        feature: 'receive',
        event: delivery.event,
        outcome,
        ms: Math.round(performance.now() - started),
      });
    };
    const wanted = await interest(event.body);
    if (wanted !== 'store') {
      await event.ack();
      if (wanted === 'pass')
        track(app?.processEvent({ ...event, ack: async () => undefined }) ?? Promise.resolve());
      return;
    }
    const referral = referralFor(desk.guard, delivery.texts);
    if (referral) {
      // No log line: that somebody was referred is nobody's business.
      await refer(delivery, referral);
      await event.ack();
      return;
    }
    await desk.failpoint('guarded');
    const id = await takeDelivery(desk.database, {
      key: delivery.key,
      secondKey: delivery.secondKey,
      kind: 'event',
      body: event.body,
      at: desk.clock.now(),
    });
    await desk.failpoint('committed');
    await event.ack();
    await desk.failpoint('acknowledged');
    done(id ? 'taken' : 'known');
    if (id) track(handOn(id, event.body));
  };

  const referInteraction = async (
    delivery: InteractionDelivery,
    referral: Referral,
    event: ReceiverEvent,
  ): Promise<void> => {
    await takeKey(desk.database, `${delivery.key}:referred`, desk.clock.now()).catch(() => false);
    switch (delivery.kind) {
      case 'view_submission':
        await event.ack({
          response_action: 'push',
          view: await referralView(desk, delivery.user, referral),
        });
        return;
      case 'command': {
        const text = await referralText(desk, delivery.user, referral);
        await event.ack({ response_type: 'ephemeral', text: fallbackText(text) });
        return;
      }
      default:
        await event.ack();
        if (delivery.triggerId) {
          const view = await referralView(desk, delivery.user, referral);
          await desk.clients.interactive.views.open({ trigger_id: delivery.triggerId, view });
        }
    }
  };

  const receive = async (event: ReceiverEvent): Promise<void> => {
    const delivery = readEnvelope(event.body);
    if (!delivery) {
      await event.ack();
      desk.log.warn({ kind: 'event', feature: 'receive', outcome: 'not-understood' });
      return;
    }
    if (delivery.kind === 'event') {
      await receiveEvent(delivery, event);
      return;
    }
    const referral = delivery.kind === 'view_closed' ? undefined : referralFor(desk.guard, delivery.texts);
    if (referral) {
      await referInteraction(delivery, referral, event);
      return;
    }
    const work = app?.processEvent(event) ?? Promise.resolve();
    running.add(work);
    await work.finally(() => running.delete(work));
  };

  return {
    receiver: {
      init: (given) => {
        app = given;
        // Receivers call nothing of an app but processEvent.
        inner.init({ processEvent: receive } as App);
      },
      start: (...given) => inner.start(...given),
      stop: (...given) => inner.stop(...given),
    },
    handOn,
    settle: async () => {
      await Promise.allSettled([...running]);
    },
  };
};
