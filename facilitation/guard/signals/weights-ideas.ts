/**
 * Written by test/benches/fit-guard-weights.ts from corpora that people wrote for it; in hundredths.
 * More than nothing speaks for a report, less than nothing for ordinary work.
 */
export const ideaWeights = `
abuse 93  access 56  admin -105  alone 35  asking 19  belongings 12  bodySign -6  bribeWord -21  cargo 27
contact 27  exchange 7  faking 33  falsifies 38  family 16  favour 36  fearHabit 33  foreknowledge 46
found 9  gainThing 32  generic -53  gift 9  glad -73  harm 26  hedge 34  home 29  house 53
hypothetical -14  inside 41  insider 62  insistence -16  knowsMe 37  leisure 73  letting 56  lurking 28
me 136  meeting -28  mine 42  money 36  oddity 61  offer 32  opinion -41  ours 9  outsider 50
outsiderWants 18  ownDeed 23  ownThings 34  party 7  passing 58  payoff 37  planted 26  policy -35
privateChannel 18  privatePlace 24  project -45  quantity -28  question -107  relation 54  repeat 36
result -88  rules -42  said 28  secrecy 52  seizedGoods 44  staff 35  stealing 84  takes 44  talk -113
tech -84  they 61  theyTell -19  threatPhrase 19  threatWord 14  timing 56  toMe 24  trade 8
training -128  transaction 34  trying -136  victim 13  watched 23  weDo -32  work -39  wrongdoing 104
youAll -47`;

/** The score of a text that has nothing of all this, and the bounds above which a text is soft and hard. */
export const OUTSET = -1.89;
export const SOFT = 0.83;
export const HARD = 1.53;
