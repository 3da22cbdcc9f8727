import type { KnownBlock } from '@slack/types';
import type { Unhelpful } from '../../db/feedback.ts';
import type { ListedAnswer } from '../../db/verified-answers.ts';
import { bucketOf } from '../../facilitation/gaps/gap-list.ts';
import { leaveOut } from '../../facilitation/guard/leave-out.ts';
import { languageOf } from '../../retrieval/analysis/language.ts';
import { fill, type Texts } from '../i18n/texts.ts';
import { button, context, header, inline, richText } from '../slack/blocks.ts';
import { actions } from '../slack/ids.ts';

/** Items of each kind on the page, so that it stays within a hundred blocks. */
export const MOST_ITEMS = 8;

const reasonText = (reason: string, texts: Texts): string => {
  switch (reason) {
    case 'wrong':
      return texts.reasonWrong;
    case 'missing':
      return texts.reasonMissing;
    case 'unclear':
      return texts.reasonUnclear;
    default:
      return texts.reasonOther;
  }
};

/** Verified answers that somebody must look at again, and how many are in use. */
export const verifiedBlocks = (answers: readonly ListedAnswer[], texts: Texts): readonly KnownBlock[] => {
  const again = answers.filter(({ state }) => state !== 'current');
  return [
    ...(again.length > 0 ? [header(texts.recheckTitle)] : []),
    ...again.slice(0, MOST_ITEMS).flatMap((one): KnownBlock[] => [
      richText([
        [
          ...inline(`${one.question}\n`, { bold: true }),
          ...inline(
            one.state === 'expired'
              ? fill(texts.recheckExpired, { date: one.expires })
              : texts.recheckChanged,
          ),
        ],
      ]),
      {
        type: 'actions',
        elements: [
          button(texts.recheckButton, actions.renewVerified, one.id, 'primary'),
          button(texts.withdrawButton, actions.withdrawVerified, one.id),
        ],
      },
    ]),
    ...(answers.length > 0
      ? [context(fill(texts.verifiedCount, { count: answers.length - again.length }))]
      : []),
  ];
};

/** Answers that people found not useful, with why. */
export const unhelpfulBlocks = (unhelpful: readonly Unhelpful[], texts: Texts): readonly KnownBlock[] =>
  unhelpful.length === 0
    ? []
    : [
        header(texts.unhelpfulTitle),
        context(texts.unhelpfulIntro),
        ...unhelpful.flatMap(({ answerId, question, times, reasons, passages }): KnownBlock[] => [
          richText([
            [
              ...inline(`${leaveOut(question, languageOf(question))}\n`, { bold: true }),
              ...inline(
                [
                  fill(texts.unhelpfulOften, { times: bucketOf(times) }),
                  ...reasons.map((reason) => reasonText(reason, texts).toLowerCase()),
                  ...(passages.length > 0
                    ? [fill(texts.unhelpfulPassages, { passages: passages.slice(0, 3).join(', ') })]
                    : []),
                ].join(' · '),
              ),
            ],
          ]),
          {
            type: 'actions',
            elements: [
              button(texts.gapAnswer, actions.answerUnhelpful, answerId),
              button(texts.seenButton, actions.seenUnhelpful, answerId),
            ],
          },
        ]),
      ];
