import type { Button, KnownBlock, ModalView } from '@slack/types';
import type { ComposedAnswer } from '../../retrieval/answer-form.ts';
import { fill, type Texts } from '../i18n/texts.ts';
import { button, buttonRows, context, inline, person, richText, viewTitle } from '../slack/blocks.ts';
import { fallbackText } from '../slack/escape.ts';
import { actions } from '../slack/ids.ts';
import { answerLimits, limits } from '../slack/limits.ts';
import { partsOf, sourceLine } from './parts.ts';

/** How an answer is shown. */
export interface Shown {
  readonly id: string;
  /** The question above the answer, for those who did not see it typed; with the id of who asked it, or none for "you". */
  readonly echo?: { readonly question: string; readonly by?: string };
  /** Only the asker sees it: then it can be shared. */
  readonly private: boolean;
  /** A line below the answer, for instance why only public sources were used. */
  readonly note?: string | undefined;
}

export interface Message {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

const paragraphsOf = (paragraphs: readonly string[]) =>
  paragraphs.flatMap((paragraph) =>
    richText([
      paragraph
        .split(/(\[\d+\])/)
        .filter((piece) => piece !== '')
        .flatMap((piece) => (/^\[\d+\]$/.test(piece) ? inline(piece, { bold: true }) : inline(piece))),
    ]),
  );

const sourceBlock = (answer: ComposedAnswer, texts: Texts): KnownBlock[] => {
  const { cited } = partsOf(answer);
  if (cited.length === 0) return [];
  return [
    richText([
      inline(`${texts.sources}\n`, { bold: true }),
      ...cited.map((citation, index) => [
        ...inline(`[${citation.n}] `, { bold: true }),
        ...inline(`${sourceLine(citation, answer, texts)}${index < cited.length - 1 ? '\n' : ''}`),
      ]),
    ]),
  ];
};

const sourceButtons = (answer: ComposedAnswer, id: string, texts: Texts): Button[] =>
  partsOf(answer)
    .cited.slice(0, answerLimits.sourceButtons)
    .map(({ n }) => button(fill(texts.sourceButton, { n }), `${actions.source}:${n}`, `${id}:${n}`));

const opinionButtons = (answer: ComposedAnswer, shown: Shown, texts: Texts): Button[] => [
  ...(partsOf(answer).rest.length > 0 ? [button(texts.moreButton, actions.more, shown.id)] : []),
  ...(answer.outcome === 'abstained' ? [button(texts.gapButton, actions.gap, shown.id, 'primary')] : []),
  button(texts.usefulButton, actions.useful, shown.id),
  button(texts.notUsefulButton, actions.notUseful, shown.id),
  ...(shown.private ? [button(texts.shareButton, actions.share, shown.id)] : []),
];

/** Who put the words together: a computer always, a language model sometimes. */
const labelOf = (answer: ComposedAnswer, texts: Texts): string =>
  answer.writtenBy === 'model' ? texts.writtenByModel : texts.composedByComputer;

/** An answer as a message: claims, sources, what it rests on, and the buttons. */
export const answerMessage = (answer: ComposedAnswer, shown: Shown, texts: Texts): Message => {
  const { shown: paragraphs } = partsOf(answer);
  const { echo } = shown;
  const followUps = answer.followUps
    .slice(0, answerLimits.followUps)
    .map((question, index) => button(question, `${actions.followUp}:${index}`, `${shown.id}:${index}`));
  const blocks: KnownBlock[] = [
    ...(echo
      ? [
          richText([
            [
              ...(echo.by ? [person(echo.by), ...inline(texts.sharedBy)] : inline(texts.youAsked)),
              ...inline(echo.question, { italic: true }),
            ],
          ]),
        ]
      : []),
    ...paragraphsOf(paragraphs),
    ...sourceBlock(answer, texts),
    ...buttonRows(sourceButtons(answer, shown.id, texts)),
    context(
      ...[answer.coverage, shown.note, labelOf(answer, texts)].filter(
        (line): line is string => line !== undefined && line !== '',
      ),
    ),
    ...buttonRows(opinionButtons(answer, shown, texts)),
    ...buttonRows(followUps),
  ];
  return { text: fallbackText(paragraphs.join('\n\n')), blocks: blocks.slice(0, limits.messageBlocks) };
};

/** The whole answer in a window: what was shown and what was left out for length. */
export const wholeAnswerView = (answer: ComposedAnswer, texts: Texts): ModalView => {
  const { shown, rest } = partsOf(answer);
  // A paragraph that was shortened comes back whole in `rest`.
  const whole = [
    ...shown.filter((text) => !rest.some((later) => later.startsWith(text.slice(0, 200)))),
    ...rest,
  ];
  return {
    type: 'modal',
    title: viewTitle(texts.moreTitle),
    close: viewTitle(texts.close),
    blocks: [
      ...paragraphsOf(whole).slice(0, limits.viewBlocks - 2),
      ...answer.citations
        .slice(0, 1)
        .map(() =>
          richText(
            answer.citations.map((citation) =>
              inline(`[${citation.n}] ${sourceLine(citation, answer, texts)}\n`),
            ),
          ),
        ),
      context(labelOf(answer, texts)),
    ],
  };
};
