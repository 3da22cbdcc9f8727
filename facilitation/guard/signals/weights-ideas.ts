/**
 * Written by test/benches/fit-guard-weights.ts from corpora that people wrote for it; in hundredths.
 * More than nothing speaks for a report, less than nothing for ordinary work.
 */
export const ideaWeights = `
abuse 102  access 68  admin -103  alone 35  asking 26  belongings 22  bodySign 9  bribeWord -16  cargo 31
conduct -5  contact 29  exchange 16  faking 60  falsifies 24  family 19  favour 28  fear -15  fearHabit 23
foreknowledge 39  found 19  gainThing 21  generic -50  gift 14  glad -68  guilt 7  harm 25  hedge 34
home 29  house 48  hypothetical -6  inside 44  insider 67  insistence -19  knowsMe 37  leisure 73
letting 51  lurking 24  me 138  meeting -40  mine 39  money 45  oddity 58  offer 15  opinion -42  ours 10
outsider 39  outsiderWants 19  ownDeed 22  ownThings 31  passing 62  payoff 36  planted 23  policy -37
privateChannel 17  privatePlace 24  project -60  quantity -41  question -102  relation 55  repeat 43
result -99  rules -34  said 28  secrecy 56  seizedGoods 37  staff 29  stealing 85  takes 41  talk -106
tech -87  they 65  theyTell -16  threatPhrase 20  threatWord 11  timing 51  toMe 25  trade 16
training -122  transaction 46  trying -122  victim 27  watched 24  weDo -22  work -43  wrongdoing 102
youAll -44`;

/** The score of a text that has nothing of all this, and the bounds above which a text is soft and hard. */
export const OUTSET = -2.07;
export const SOFT = 1.12;
export const HARD = 1.82;
