import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { GapTopic } from '../../db/gaps.ts';
import { bucketOf, type GapClosing } from '../../facilitation/gaps/gap-list.ts';
import type { Language } from '../../retrieval/vocabulary.ts';
import { monthText } from '../i18n/months.ts';
import { fill, type Texts } from '../i18n/texts.ts';
import { button, context, header, inline, person, plain, richText, viewTitle } from '../slack/blocks.ts';
import { cutText } from '../slack/escape.ts';
import { actions, views } from '../slack/ids.ts';

/** Topics on the page: each takes two blocks of the hundred. */
const MOST_TOPICS = 15;
const MOST_WORDINGS = 3;
const MOST_OPTIONS = 100;

/** Names of the fields; the same in the form and in what comes back. */
export const gapFields = { reason: 'reason', into: 'into' } as const;

const closingText = (by: GapClosing, texts: Texts): string =>
  ({
    answer: texts.closedAnswer,
    source: texts.closedSource,
    elsewhere: texts.closedElsewhere,
    'not-needed': texts.closedNotNeeded,
  })[by];

const ownerOf = (owner: string) => (/^[UW][A-Z0-9]+$/.test(owner) ? [person(owner)] : inline(owner));

const aboutTopic = (topic: GapTopic, language: Language, texts: Texts): KnownBlock => {
  const asked = fill(texts.gapAsked, {
    times: bucketOf(topic.times),
    month: monthText(topic.newest, language),
  });
  const others = topic.wordings.slice(0, MOST_WORDINGS).map(({ question }) => `“${question}”`);
  const words = [...new Set(topic.wordings.flatMap(({ shared }) => shared?.split(', ') ?? []))];
  return richText([
    [
      ...inline(`${topic.question}\n`, { bold: true }),
      ...inline(`${asked} · `),
      ...(topic.state === 'taken' && topic.owner
        ? [...inline(texts.gapTakenBy), ...ownerOf(topic.owner)]
        : inline(texts.gapOpen)),
      ...(topic.nearest ? inline(` · ${fill(texts.gapNearest, { section: topic.nearest })}`) : []),
      ...(topic.closedBy
        ? inline(` · ${fill(texts.gapAgain, { why: closingText(topic.closedBy, texts) })}`)
        : []),
      ...(others.length > 0 ? inline(`\n${fill(texts.gapAlso, { wordings: others.join(', ') })}`) : []),
      ...(words.length > 0 ? inline(` ${fill(texts.gapWhy, { words: words.join(', ') })}`) : []),
    ],
  ]);
};

/** The list of questions without an answer, for who looks after the knowledge. */
export const gapBlocks = (
  topics: readonly GapTopic[],
  language: Language,
  texts: Texts,
): readonly KnownBlock[] => {
  const unsettled = topics.filter(({ state }) => state !== 'closed');
  const rest = unsettled.length - MOST_TOPICS;
  return [
    header(texts.gapsTitle),
    context(texts.gapsIntro),
    ...(unsettled.length === 0 ? [richText([inline(texts.gapsNone)])] : []),
    ...unsettled.slice(0, MOST_TOPICS).flatMap((topic): KnownBlock[] => [
      aboutTopic(topic, language, texts),
      {
        type: 'actions',
        elements: [
          ...(topic.state === 'open' ? [button(texts.gapTake, actions.takeGap, topic.id, 'primary')] : []),
          button(texts.gapAnswer, actions.answerGap, topic.id),
          button(texts.gapClose, actions.closeGap, topic.id),
          ...(unsettled.length > 1 ? [button(texts.gapMerge, actions.mergeGap, topic.id)] : []),
        ],
      },
    ]),
    ...(rest > 0 ? [context(fill(texts.gapMore, { count: rest }))] : []),
  ];
};

/** What a topic was settled with. A verified answer closes its topic itself. */
export const closeGapForm = (topic: GapTopic, texts: Texts): ModalView => ({
  type: 'modal',
  callback_id: views.closeGap,
  private_metadata: topic.id,
  title: viewTitle(texts.gapCloseTitle),
  submit: viewTitle(texts.gapClose),
  close: viewTitle(texts.close),
  blocks: [
    richText([inline(topic.question, { bold: true })]),
    {
      type: 'input',
      block_id: gapFields.reason,
      label: plain(texts.gapCloseLabel, 2000),
      element: {
        type: 'radio_buttons',
        action_id: gapFields.reason,
        options: (['source', 'elsewhere', 'not-needed'] as const).map((by) => ({
          text: plain(closingText(by, texts), 75),
          value: by,
        })),
      },
    },
  ],
});

/** With which other topic a topic belongs together. */
export const mergeGapForm = (
  topic: GapTopic,
  others: readonly [GapTopic, ...GapTopic[]],
  texts: Texts,
): ModalView => ({
  type: 'modal',
  callback_id: views.mergeGap,
  private_metadata: topic.id,
  title: viewTitle(texts.gapMerge),
  submit: viewTitle(texts.gapMerge),
  close: viewTitle(texts.close),
  blocks: [
    richText([inline(topic.question, { bold: true })]),
    {
      type: 'input',
      block_id: gapFields.into,
      label: plain(texts.gapMergeLabel, 2000),
      hint: plain(texts.gapMergeHint, 2000),
      element: {
        type: 'static_select',
        action_id: gapFields.into,
        options: others
          .slice(0, MOST_OPTIONS)
          .map(
            ({ id, question }): PlainTextOption => ({ text: plain(cutText(question, 75), 75), value: id }),
          ),
      },
    },
  ],
});
