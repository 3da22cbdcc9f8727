/**
 * Written by test/benches/fit-guard-weights.ts from corpora that people wrote for it; in hundredths.
 * More than nothing speaks for a report, less than nothing for ordinary work.
 */
export const ideaWeights = `
abuse 113  access 74  admin -113  alone 36  asking 29  belongings 28  bodySign 10  bribeWord -16  cargo 30
conduct -5  contact 32  exchange 10  faking 73  falsifies 23  family 27  favour 15  fear -14  fearHabit 30
foreknowledge 55  found 27  gainThing 20  generic -66  gift 14  glad -77  harm 17  heOrShe 5  hedge 55
home 27  house 47  inside 47  insider 74  insistence -27  knowing 9  knowsMe 42  leisure 81  letting 59
lurking 43  me 133  meeting -48  mine 40  money 46  oddity 59  offer 10  opinion -69  ours 11  outsider 43
outsiderWants 24  ownDeed 14  ownThings 37  party -9  passing 73  payoff 49  planted 24  policy -59
privateChannel 14  privatePlace 26  project -66  quantity -48  question -216  relation 51  repeat 45
result -120  rules -59  said 32  secrecy 69  secret -15  seizedGoods 25  staff 25  stealing 100  takes 42
talk -115  tech -98  they 69  theyTell -21  threatPhrase 17  timing 57  toMe 35  trade 13  training -147
transaction 43  trying -134  victim 33  watched 28  weDo -21  work -50  wrongdoing 111  youAll -52`;

/** The score of a text that has nothing of all this, and the bounds above which a text is soft and hard. */
export const OUTSET = -1.93;
export const SOFT = 0.93;
export const HARD = 1.63;
