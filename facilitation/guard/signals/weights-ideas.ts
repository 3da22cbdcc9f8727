/**
 * Written by test/benches/fit-guard-weights.ts from corpora that people wrote for it; in hundredths.
 * More than nothing speaks for a report, less than nothing for ordinary work.
 */
export const ideaWeights = `
abuse 97  access 62  admin -100  alone 40  asking 27  belongings 16  bribeWord -20  cargo 33  conduct 10
contact 28  faking 38  falsifies 42  family 20  favour 36  fear 10  fearHabit 33  foreknowledge 49
found 8  gainThing 36  generic -48  gift 13  glad -72  guilt 6  harm 32  hedge 33  home 31  house 60
hypothetical -17  iTell 11  inside 45  insider 63  insistence -13  knowing -8  knowsMe 40  leisure 82
letting 59  lurking 31  me 123  meeting -28  mine 46  money 43  oddity 62  offer 33  opinion -36  ours 25
outsider 46  outsiderWants 19  ownDeed 30  ownThings 37  party 8  passing 60  payoff 40  planted 28
policy -39  privateChannel 22  privatePlace 27  project -42  quantity -28  question -104  relation 45
repeat 36  result -88  rules -52  said 28  secrecy 56  secret 6  seizedGoods 49  staff 39  stealing 85
takes 47  talk -113  tech -88  they 64  theyTell -17  threatPhrase 23  threatWord 15  timing 63  toMe 25
trade 14  training -130  transaction 33  trying -132  victim 18  watched 23  weDo -27  work -38
wrongdoing 107  youAll -56`;

/** The score of a text that has nothing of all this, and the bounds above which a text is soft and hard. */
export const OUTSET = -2.21;
export const SOFT = 0.86;
export const HARD = 1.56;
