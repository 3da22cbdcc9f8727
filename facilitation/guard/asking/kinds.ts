/**
 * What somebody may want of Durf. `document`: to know what the sources say, which is what Durf is for; all others are
 * weighed against that one.
 */
export const askedKinds = [
  'dilemma',
  'integrity',
  'person',
  'secret',
  'small-talk',
  'about-durf',
  'count',
] as const;
export type AskedKind = (typeof askedKinds)[number];
