import { WebAPIPlatformError } from '@slack/web-api';
import { listGaps } from '../../db/gaps.ts';
import type { Desk } from '../slack/desk.ts';
import { gapBlocks } from './gap-views.ts';
import { homeView } from './views.ts';

/** Publishes the page; when another update was faster, once more without the hash: the page is only a picture. */
export const publishHome = async (desk: Desk, user: string, hash?: string): Promise<string> => {
  const texts = await desk.words(user);
  const language = await desk.directory.language(user);
  const list = (await desk.roles.has(user, 'kennisbeheer'))
    ? gapBlocks(await listGaps(desk.database), language, texts)
    : [];
  const view = homeView(texts, desk.routes(language), list);
  try {
    await desk.clients.interactive.views.publish({ user_id: user, view, ...(hash ? { hash } : {}) });
    return 'published';
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError) || error.data.error !== 'hash_conflict') throw error;
    await desk.clients.interactive.views.publish({ user_id: user, view });
    return 'published-again';
  }
};
