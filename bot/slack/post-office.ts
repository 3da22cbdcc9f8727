import type { KnownBlock } from '@slack/types';
import { z } from 'zod';
import {
  giveUpPost,
  markSent,
  type Post,
  planAgain,
  readPost,
  startSending,
  takeOverSending,
} from '../../db/posts.ts';
import { Outage } from '../../facilitation/errors.ts';
import { explain } from '../errors.ts';
import { fill, type Texts } from '../i18n/texts.ts';
import { classifyCallFailure } from './classify.ts';
import type { Desk } from './desk.ts';
import { fallbackText } from './escape.ts';
import { findPost } from './find-post.ts';
import { POST_METADATA } from './ids.ts';

/** Longer than a call can take (8 s): a post that is in `sending` for longer has nobody working on it. */
const ORPHANED_AFTER_MS = 15_000;
/** How long a post that Slack could not take is kept; its jobs may end before, then housekeeping asks again. */
const PATIENCE_MS = 3_600_000;

const Payload = z.object({ text: z.string(), blocks: z.array(z.looseObject({ type: z.string() })) });
/** A message in Durf's name: no previews, no names looked up, nothing parsed. */
const QUIET = { unfurl_links: false, unfurl_media: false, link_names: false, parse: 'none' } as const;

/** Sends what is planned: once, as people see it. */
export interface PostOffice {
  readonly deliver: (id: string, last: boolean) => Promise<string>;
  /** Says something to one person, outside the plan. */
  readonly tell: (person: string, say: (texts: Texts) => string) => Promise<void>;
}

/**
 * The posts of one process. `soleProcess`: nobody else works on this database, so what is in `sending` at start was
 * left by a process that is dead.
 */
export const createPostOffice = (desk: Desk, soleProcess: boolean): PostOffice => {
  const busy = new Set<string>();
  const pausedUntil = new Map<string, number>();
  const now = (): number => desk.clock.now().getTime();

  const sendPrivately = async (url: string, payload: z.infer<typeof Payload>): Promise<null> => {
    const response = await desk.clients.fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...payload }),
    });
    if (!response.ok) throw new Outage('slack', { retryable: response.status >= 500 });
    return null;
  };

  const send = async (post: Post): Promise<string | null> => {
    const { text, blocks } = Payload.parse(JSON.parse(post.payload ?? ''));
    if (post.responseUrl) return sendPrivately(post.responseUrl, { text, blocks });
    const answer = await desk.clients.background.chat.postMessage({
      channel: post.channel,
      text,
      blocks: blocks as unknown as KnownBlock[], // stored by ourselves as such a list
      metadata: { event_type: POST_METADATA, event_payload: { key: post.id } },
      ...(post.thread ? { thread_ts: post.thread } : {}),
      ...QUIET,
    });
    return answer.ts ?? null;
  };

  const sent = async (post: Post, ts: string | null): Promise<string> => {
    await desk.database.transaction((tx) => markSent(tx, post.id, ts));
    await desk.failpoint('post-marked');
    return 'sent';
  };

  const tell = async (person: string, say: (texts: Texts) => string): Promise<void> => {
    const text = say(await desk.words(person));
    await desk.clients.background.chat.postMessage({ channel: person, text: fallbackText(text), ...QUIET });
  };

  const giveUp = async (id: string, say: (texts: Texts) => string): Promise<string> => {
    const whom = await giveUpPost(desk.database, id);
    if (whom) {
      await tell(whom.person, say).catch((error: unknown) => {
        desk.log.warn({ kind: 'notice', feature: 'posts', outcome: 'not-told', ...explain(error).line });
      });
    }
    return 'given-up';
  };

  const whyNot = (why: string, id: string) => {
    if (why === 'is_archived') return (texts: Texts) => texts.notPostedArchived;
    if (why === 'not_in_channel' || why === 'channel_not_found')
      return (texts: Texts) => texts.notPostedNotInChannel;
    return (texts: Texts) => fill(texts.notPostedOther, { why, reference: id.slice(0, 8) });
  };

  const postpone = async (post: Post, seconds: number): Promise<string> => {
    pausedUntil.set(post.channel, now() + seconds * 1000);
    await desk.database.transaction(async (tx) => {
      await planAgain(tx, post.id);
      await desk.jobs.send(tx, 'post', post.id, seconds);
    });
    return 'postponed';
  };

  const failed = async (post: Post, error: unknown, last: boolean): Promise<string> => {
    if (post.responseUrl) {
      const passing = !(error instanceof Outage) || error.retryable;
      if (last || !passing) return giveUp(post.id, (texts) => texts.notSurePosted);
      await planAgain(desk.database, post.id);
      throw new Outage('slack', { retryable: true, cause: error });
    }
    const failure = classifyCallFailure(error);
    const over = last && now() - post.plannedAt.getTime() > PATIENCE_MS;
    switch (failure.kind) {
      case 'limited':
        return postpone(post, failure.seconds);
      case 'permanent':
        return giveUp(post.id, whyNot(failure.why, post.id));
      case 'retry':
        if (over) return giveUp(post.id, whyNot('no_answer', post.id));
        await planAgain(desk.database, post.id);
        throw new Outage('slack', { retryable: true, cause: error });
      case 'ambiguous':
        if (over) return giveUp(post.id, (texts) => texts.notSurePosted);
        throw new Outage('slack', { retryable: true, cause: error });
    }
  };

  /** A post that was left in `sending`: it may be there. Look first. */
  const reconcile = async (post: Post, last: boolean): Promise<string> => {
    if (post.responseUrl) return trySending(post, last);
    let ts: string | undefined;
    try {
      ts = await findPost(desk.clients.background, post);
    } catch (error) {
      const failure = classifyCallFailure(error);
      const over = last && now() - post.plannedAt.getTime() > PATIENCE_MS;
      if (failure.kind === 'permanent' || over) return giveUp(post.id, (texts) => texts.notSurePosted);
      throw new Outage('slack', { retryable: true, cause: error });
    }
    return ts ? sent(post, ts) : trySending(post, last);
  };

  const trySending = async (post: Post, last: boolean): Promise<string> => {
    let ts: string | null;
    try {
      await desk.failpoint('before-post');
      ts = await send(post);
      await desk.failpoint('after-post');
    } catch (error) {
      return failed(post, error, last);
    }
    return sent(post, ts);
  };

  const run = async (id: string, last: boolean): Promise<string> => {
    const mine = await startSending(desk.database, id, desk.clock.now());
    await desk.failpoint('post-started');
    if (mine) {
      const pause = (pausedUntil.get(mine.channel) ?? 0) - now();
      return pause > 0 && !mine.responseUrl
        ? postpone(mine, Math.ceil(pause / 1000))
        : trySending(mine, last);
    }
    const known = await readPost(desk.database, id);
    if (known?.state !== 'sending') return 'nothing-to-do';
    // Ours and not busy: this process left it in `sending` after an ambiguous answer, or a dead one did.
    const before = new Date(soleProcess ? now() : now() - ORPHANED_AFTER_MS);
    const left = await takeOverSending(desk.database, id, before, desk.clock.now());
    if (!left) throw new Outage('posts', { retryable: true });
    return reconcile(left, last);
  };

  return {
    deliver: async (id, last) => {
      if (busy.has(id)) return 'busy';
      busy.add(id);
      try {
        return await run(id, last);
      } finally {
        busy.delete(id);
      }
    },
    tell,
  };
};
