/**
 * The names by which Slack hands things back. They live in messages that are years old, so a name once given keeps its
 * meaning. None of them holds a person or a text.
 */
export const actions = {
  source: 'answer-source',
  more: 'answer-more',
  useful: 'answer-useful',
  notUseful: 'answer-not-useful',
  share: 'answer-share',
  gap: 'answer-gap',
  followUp: 'answer-follow-up',
  example: 'home-example',
  takeGap: 'gap-take',
  closeGap: 'gap-close',
  mergeGap: 'gap-merge',
  answerGap: 'gap-answer',
  answerUnhelpful: 'unhelpful-answer',
  seenUnhelpful: 'unhelpful-seen',
  renewVerified: 'verified-renew',
  withdrawVerified: 'verified-withdraw',
} as const;

export const views = {
  feedback: 'feedback-form',
  share: 'share-form',
  ask: 'ask-form',
  closeGap: 'gap-close-form',
  mergeGap: 'gap-merge-form',
  verified: 'verified-form',
} as const;

export const shortcuts = { ask: 'ask-durf', askAbout: 'ask-durf-about' } as const;

export const command = '/durf';

/** What a post carries so that it can be found again after a crash. */
export const POST_METADATA = 'durf_post';
