import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Post } from '../../db/posts.ts';

/** Slack's clock and ours may differ by this much when we look for a post. */
const CLOCKS_APART_S = 120;
const MOST_PAGES = 5;

const Found = z.object({
  messages: z
    .array(
      z.object({
        ts: z.string(),
        metadata: z.object({ event_payload: z.object({ key: z.string().optional() }).optional() }).optional(),
      }),
    )
    .optional(),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/** Looks for a post in its channel or thread by the key in its metadata; its `ts` when it is there. */
export const findPost = async (client: WebClient, post: Post): Promise<string | undefined> => {
  const oldest = String(Math.floor(post.plannedAt.getTime() / 1000) - CLOCKS_APART_S);
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const given = {
      channel: post.channel,
      oldest,
      limit: 200,
      include_all_metadata: true,
      ...(cursor ? { cursor } : {}),
    };
    const answer = post.thread
      ? await client.conversations.replies({ ...given, ts: post.thread })
      : await client.conversations.history(given);
    const { messages = [], response_metadata } = Found.parse(answer);
    const found = messages.find(({ metadata }) => metadata?.event_payload?.key === post.id);
    if (found) return found.ts;
    cursor = response_metadata?.next_cursor || undefined;
    if (!cursor) return undefined;
  }
  return undefined;
};
