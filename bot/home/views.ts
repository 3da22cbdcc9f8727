import type { HomeView, KnownBlock } from '@slack/types';
import type { Texts } from '../i18n/texts.ts';
import { button, context, divider, header, inline, richText } from '../slack/blocks.ts';
import { actions } from '../slack/ids.ts';

/** The questions that somebody can start with. */
export const examplesIn = (texts: Texts): readonly string[] => [
  texts.example1,
  texts.example2,
  texts.example3,
  texts.example4,
];

/**
 * Durf's start page: what it can do, how to ask, what it keeps, and where to go with a matter of integrity; first of all
 * the work that waits for this person, when there is any.
 */
export const homeView = (
  texts: Texts,
  routes: string,
  work: readonly KnownBlock[] = [],
  usesModel = false,
): HomeView => ({
  type: 'home',
  blocks: [
    ...work,
    header(texts.homeTitle),
    richText([inline(texts.homeIntro)]),
    richText([inline(`${texts.homeHow}\n`, { bold: true }), inline(texts.homeHowText)]),
    richText([inline(texts.homeTry, { bold: true })]),
    // One to a row: a question is too long to share a row on a phone.
    ...examplesIn(texts).map((question, index) => ({
      type: 'actions' as const,
      elements: [button(question, `${actions.example}:${index}`, String(index))],
    })),
    divider(),
    richText([inline(`${texts.homeComputer}\n`, { bold: true }), inline(texts.homeComputerText)]),
    ...(usesModel
      ? [richText([inline(`${texts.homeModel}\n`, { bold: true }), inline(texts.homeModelText)])]
      : []),
    richText([inline(`${texts.homeStored}\n`, { bold: true }), inline(texts.homeStoredText)]),
    divider(),
    richText([inline(`${texts.homeIntegrity}\n`, { bold: true }), inline(routes)]),
    context(texts.composedByComputer),
  ],
});
