import type { KnownBlock } from '@slack/types';
import { WebAPIPlatformError } from '@slack/web-api';
import { listUnhelpful } from '../../db/feedback.ts';
import { listGaps } from '../../db/gaps.ts';
import { listVerified } from '../../db/verified-answers.ts';
import type { Texts } from '../i18n/texts.ts';
import { divider } from '../slack/blocks.ts';
import type { Desk } from '../slack/desk.ts';
import { gapBlocks } from './gap-views.ts';
import { MOST_ITEMS, unhelpfulBlocks, verifiedBlocks } from './verified-views.ts';
import { homeView } from './views.ts';

/** What waits for who looks after the knowledge; nothing for anybody else. */
const workFor = async (desk: Desk, user: string, texts: Texts): Promise<readonly KnownBlock[]> => {
  if (!(await desk.roles.has(user, 'kennisbeheer'))) return [];
  return [
    ...gapBlocks(await listGaps(desk.database), await desk.directory.language(user), texts),
    ...verifiedBlocks(await listVerified(desk.database, desk.clock.now()), texts),
    ...unhelpfulBlocks(await listUnhelpful(desk.database, MOST_ITEMS), texts),
    divider(),
  ];
};

/** Publishes the page; when another update was faster, once more without the hash: the page is only a picture. */
export const publishHome = async (desk: Desk, user: string, hash?: string): Promise<string> => {
  const texts = await desk.words(user);
  const routes = desk.routes(await desk.directory.language(user));
  const view = homeView(texts, routes, await workFor(desk, user, texts), desk.usesModel);
  try {
    await desk.clients.interactive.views.publish({ user_id: user, view, ...(hash ? { hash } : {}) });
    return 'published';
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError) || error.data.error !== 'hash_conflict') throw error;
    await desk.clients.interactive.views.publish({ user_id: user, view });
    return 'published-again';
  }
};
