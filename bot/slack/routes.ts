import type { KnownBlock, ModalView } from '@slack/types';
import { context, inline, richText, viewTitle } from './blocks.ts';
import type { Desk } from './desk.ts';
import { fallbackText } from './escape.ts';

/** `hard`: nothing was kept. `soft`: in case it is one. `unread`: the guard could not look, so nothing was done. */
export type Referral = 'hard' | 'soft' | 'unread';

/** The words of a referral for this person. Nothing about it is written down. */
export const referralText = async (desk: Desk, user: string, referral: Referral): Promise<string> => {
  const texts = await desk.words(user);
  if (referral === 'unread') return texts.guardFailed;
  const intro = referral === 'hard' ? texts.routesIntro : texts.routesIntroSoft;
  return `${intro}\n\n${desk.routes(await desk.directory.language(user))}`;
};

const blocksOf = (text: string): KnownBlock[] => [richText(text.split('\n\n').map((part) => inline(part)))];

/** Shows a referral where only this person sees it: in a direct message in the thread, in a channel privately. */
export const showReferral = async (
  desk: Desk,
  where: { readonly channel: string; readonly thread: string | null; readonly user: string },
  referral: Referral,
): Promise<void> => {
  const text = await referralText(desk, where.user, referral);
  const message = {
    channel: where.channel,
    text: fallbackText(text),
    blocks: blocksOf(text),
    ...(where.thread ? { thread_ts: where.thread } : {}),
  };
  if (where.channel.startsWith('D')) {
    await desk.clients.interactive.chat.postMessage({
      ...message,
      unfurl_links: false,
      unfurl_media: false,
      parse: 'none',
      link_names: false,
    });
  } else await desk.clients.interactive.chat.postEphemeral({ ...message, user: where.user, parse: 'none' });
};

/** A referral as a window on top of the form, so that the person's own text stays in that form and nowhere else. */
export const referralView = async (desk: Desk, user: string, referral: Referral): Promise<ModalView> => {
  const texts = await desk.words(user);
  return {
    type: 'modal',
    title: viewTitle(texts.routesTitle),
    close: viewTitle(texts.back),
    blocks: [...blocksOf(await referralText(desk, user, referral)), context(texts.privateOnly)],
  };
};
