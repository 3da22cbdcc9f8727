import type { ModalView } from '@slack/types';
import type { StoredSection } from '../../retrieval/ports.ts';
import type { Texts } from '../i18n/texts.ts';
import { context, inline, richText, viewTitle } from '../slack/blocks.ts';
import { limits } from '../slack/limits.ts';
import { pageText } from './parts.ts';

/** The section cut to what a window takes, around the cited part. */
const windowOn = (body: string, start: number, end: number): { from: number; to: number } => {
  const room = limits.passageCharacters;
  if (body.length <= room) return { from: 0, to: body.length };
  const spare = Math.max(0, room - (end - start));
  const from = Math.max(0, Math.min(start - Math.floor(spare / 2), body.length - room));
  return { from, to: Math.min(body.length, from + room) };
};

/** A source in its context: the whole section, the cited part between ▶ and ◀ and in bold. */
export const passageView = (section: StoredSection, quote: string, texts: Texts): ModalView => {
  const at = quote === '' ? -1 : section.body.indexOf(quote);
  const start = Math.max(at, 0);
  const end = at < 0 ? 0 : at + quote.length;
  const { from, to } = windowOn(section.body, start, end);
  const cut = from > 0 || to < section.body.length;
  const document = section.year ? `${section.sourceTitle} (${section.year})` : section.sourceTitle;
  const described = [
    document,
    pageText(section.page, texts),
    section.edition === 'bundled' ? texts.rendering : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
  const marked =
    at < 0
      ? inline(section.body.slice(from, to))
      : [
          ...inline(`${from > 0 ? '… ' : ''}${section.body.slice(from, start)}`),
          ...inline(`▶ ${section.body.slice(start, Math.min(end, to))} ◀`, { bold: true }),
          ...inline(`${section.body.slice(end, to)}${to < section.body.length ? ' …' : ''}`),
        ];
  return {
    type: 'modal',
    title: viewTitle(texts.passageTitle),
    close: viewTitle(texts.close),
    blocks: [
      richText([inline(`§ ${section.title}\n`, { bold: true }), inline(described)]),
      context(...(at < 0 ? [] : [texts.passageCited]), ...(cut ? [texts.passageCut] : []), section.id),
      { type: 'divider' },
      richText([marked]),
    ],
  };
};

/** The same words whether the passage does not exist or may not be seen here. */
export const noPassageView = (texts: Texts): ModalView => ({
  type: 'modal',
  title: viewTitle(texts.passageTitle),
  close: viewTitle(texts.close),
  blocks: [richText([inline(texts.passageNotThere)])],
});
