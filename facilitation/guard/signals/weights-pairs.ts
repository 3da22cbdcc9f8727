/**
 * Written by test/benches/fit-guard-weights.ts from corpora that people wrote for it; in hundredths.
 * More than nothing speaks for a report, less than nothing for ordinary work.
 */
export const pairWeights = `
abuse+access 6  abuse+cargo -9  abuse+gainThing 7  abuse+home -6  abuse+house -7  abuse+iTell 7
abuse+insider 28  abuse+me 13  abuse+mine 5  abuse+said 7  abuse+staff 33  abuse+weDo 6  access+admin -7
access+asking 10  access+contact 8  access+family 9  access+favour 6  access+found -8  access+gainThing 6
access+gift 9  access+heOrShe 10  access+home 5  access+house 6  access+iTell 22  access+insider 6
access+lurking 7  access+me 19  access+mine 6  access+party -7  access+privateChannel 9
access+relation 15  access+staff 13  access+they 10  access+theyTell 12  access+trade -10
admin+falsifies 5  admin+gainThing -6  admin+heOrShe -11  admin+iTell -16  admin+inside 5
admin+insider -9  admin+mine -8  admin+ours 13  admin+outsider 5  admin+question -12  admin+repeat 7
admin+secret -7  admin+staff -7  admin+they -6  admin+work -27  alone+exchange 8  alone+family 7
alone+heOrShe 16  alone+hedge 6  alone+iTell -6  alone+insider 9  alone+me -13  alone+nobody 7
alone+outsiderWants -5  alone+party 10  alone+quantity 8  alone+repeat 12  alone+secret 9  alone+staff 12
alone+they 10  alone+timing 7  alone+trade 18  alone+trying -6  asking+belongings 7  asking+cargo -6
asking+faking -5  asking+family -6  asking+favour 9  asking+generic 6  asking+heOrShe -13  asking+home -9
asking+iTell 5  asking+inside 7  asking+insistence 10  asking+leisure 8  asking+letting 6  asking+me 29
asking+mine 9  asking+offer 7  asking+outsider 7  asking+party -6  asking+relation 6  asking+repeat 8
asking+result -7  asking+staff -5  asking+they 16  asking+timing 8  asking+toMe 7  asking+trying -5
asking+weDo -8  belongings+found 7  belongings+gainThing -13  belongings+gift -10  belongings+harm 5
belongings+heOrShe -19  belongings+insider -16  belongings+me 6  belongings+mine 16  belongings+money 6
belongings+ours -9  belongings+ownThings 9  belongings+party -13  belongings+planted 6
belongings+repeat 7  belongings+staff -15  belongings+trade -13  belongings+training -6  bodySign+family 6
bodySign+heOrShe -5  bodySign+lurking 10  bodySign+ours -7  bodySign+they -7  cargo+family -17
cargo+found 11  cargo+gainThing 20  cargo+generic -11  cargo+iTell 23  cargo+inside -10  cargo+insider 7
cargo+leakAct 6  cargo+me 16  cargo+mine 12  cargo+money 6  cargo+ours -21  cargo+outsider -17
cargo+outsiderWants 6  cargo+privateChannel -5  cargo+project -5  cargo+quantity -7  cargo+repeat 13
cargo+result -10  cargo+said 7  cargo+secret -6  cargo+seizedGoods -6  cargo+staff 5  cargo+stealing 13
cargo+takes 5  cargo+tech -5  cargo+they 27  cargo+theyTell 8  cargo+toMe 11  cargo+trade -16
cargo+trying -7  cargo+weDo 13  cargo+work -9  conduct+insider 7  conduct+staff 5  conduct+trade 6
contact+family -9  contact+fear -5  contact+found -11  contact+home -10  contact+iTell 8  contact+me 14
contact+mine 7  contact+privatePlace 8  contact+relation 6  contact+said -5  contact+secret 7
contact+they 8  contact+timing 7  exchange+falsifies 6  exchange+family -9  exchange+found -8
exchange+glad -5  exchange+harm -6  exchange+home -9  exchange+house -8  exchange+inside -9
exchange+knowing -8  exchange+mine -14  exchange+nobody 7  exchange+ours 8  exchange+policy 8
exchange+quantity 5  exchange+question 6  exchange+relation -11  exchange+secret 9  exchange+staff 7
exchange+they 6  exchange+timing 7  exchange+work 8  faking+gainThing -9  faking+heOrShe 6
faking+iTell 13  faking+insider 18  faking+me 5  faking+mine 10  faking+money -5  faking+ours -5
faking+ownDeed 7  faking+quantity 7  faking+repeat 5  faking+result -7  faking+said 5  faking+staff 10
faking+wrongdoing 7  falsifies+home -5  falsifies+insider 11  falsifies+me -5  falsifies+outsider 10
falsifies+ownDeed 5  falsifies+staff 10  falsifies+they 6  falsifies+timing 7  falsifies+training -6
falsifies+wrongdoing 7  family+fearHabit 6  family+found -10  family+home -19  family+iTell -8
family+knowing -17  family+leakAct 8  family+leisure 12  family+lurking 8  family+me 10  family+party -8
family+privatePlace 7  family+relation -7  family+said -15  family+secret 6  family+toMe 9
family+watched 5  family+weDo 8  family+work 8  favour+iTell 9  favour+insider 7  favour+letsGo 5
favour+me 10  favour+mine 9  favour+money 5  favour+offer 5  favour+question 7  favour+staff 9
fear+fearHabit 6  fear+found -17  fear+guilt -10  fear+house 6  fear+iTell -16  fear+inside -5
fear+me -10  fear+mine -9  fear+nobody 6  fear+timing 9  foreknowledge+staff 5  foreknowledge+weDo 10
found+gift -6  found+guilt -9  found+harm 9  found+house 11  found+iTell -9  found+inside 11
found+leakAct 6  found+lurking -16  found+me 23  found+mine 7  found+money 10  found+oddity 5
found+ours 16  found+outsider -5  found+ownThings 8  found+party 11  found+passing 7  found+planted 23
found+privatePlace 6  found+project 6  found+question -13  found+relation -9  found+said -12
found+toMe 12  found+trade 14  found+training -7  found+trying 6  gainThing+gift 11  gainThing+harm -12
gainThing+house -6  gainThing+iTell 7  gainThing+insider 9  gainThing+leisure -7  gainThing+me 17
gainThing+meeting -9  gainThing+mine 14  gainThing+money -11  gainThing+offer 8  gainThing+opinion 6
gainThing+ours -7  gainThing+party 16  gainThing+planted 7  gainThing+policy 6  gainThing+project 12
gainThing+repeat 11  gainThing+said 5  gainThing+secret 8  gainThing+staff 12  gainThing+stealing 6
gainThing+threatWord -11  gainThing+timing 6  gainThing+toMe 6  gainThing+trade 32  gainThing+training -17
gainThing+victim -8  gainThing+weDo 8  gainThing+wrongdoing -9  generic+heOrShe -8  generic+iTell 9
generic+leakAct -5  generic+me 9  generic+mine 6  generic+outsider -7  generic+they -15  gift+glad -6
gift+heOrShe 8  gift+house -8  gift+iTell 8  gift+me 22  gift+meeting -7  gift+mine 10  gift+money 5
gift+outsider -12  gift+party 13  gift+planted 7  gift+project 7  gift+relation 9  gift+repeat 9
gift+said 5  gift+staff 10  gift+they 7  gift+timing 7  gift+trade 22  gift+training -11  gift+trying 6
glad+iTell -16  glad+inside -5  glad+leakAct -5  glad+me -18  glad+mine -6  glad+offer -8  glad+repeat -9
glad+weDo -6  guilt+heOrShe 7  guilt+leakAct 6  guilt+letting 7  guilt+party 6  guilt+they 6
guilt+trade 6  harm+home 7  harm+house 11  harm+iTell 14  harm+insider 9  harm+me 23  harm+mine 12
harm+money -9  harm+planted 8  harm+policy 7  harm+privateChannel 5  harm+project 6  harm+result 6
harm+rules 6  harm+staff 18  harm+they -5  harm+trade -8  harm+training -8  harm+trying 6  harm+weDo -5
heOrShe+home 24  heOrShe+inside 8  heOrShe+insider 11  heOrShe+insistence 13  heOrShe+leakAct -30
heOrShe+lurking 14  heOrShe+me -16  heOrShe+money 7  heOrShe+nobody 11  heOrShe+oddity 10
heOrShe+ours -25  heOrShe+outsider -9  heOrShe+outsiderWants -6  heOrShe+ownThings -9  heOrShe+party -24
heOrShe+passing -9  heOrShe+planted -6  heOrShe+policy -8  heOrShe+privateChannel -11
heOrShe+question -16  heOrShe+relation 17  heOrShe+repeat 13  heOrShe+said 9  heOrShe+secret 8
heOrShe+staff 10  heOrShe+timing 10  heOrShe+trade -17  heOrShe+wrongdoing 16  hedge+me 5  home+house 20
home+iTell -39  home+insider 18  home+knowing -15  home+ours 12  home+outsider 8  home+party -17
home+planted 6  home+policy 5  home+repeat -9  home+rules 6  home+secret 6  home+seizedGoods 6
home+staff 15  home+they -5  home+trade -15  home+trying 9  home+weDo 13  home+work 9  house+iTell -21
house+insider 17  house+knowing -6  house+me 11  house+mine 14  house+money -8  house+offer -9
house+ours 12  house+party -8  house+privateChannel -9  house+privatePlace -5  house+project 13
house+result 12  house+secret 6  house+staff 17  house+they 8  house+toMe -6  house+trying 11
house+weDo 6  hypothetical+relation 6  hypothetical+staff -6  iTell+insider -33  iTell+leakAct 9
iTell+letsGo 6  iTell+letting 17  iTell+lurking 6  iTell+meeting -7  iTell+mine -31  iTell+money 14
iTell+offer 9  iTell+ours 9  iTell+outsider 25  iTell+outsiderWants 6  iTell+ownDeed 10  iTell+ownThings 6
iTell+party 11  iTell+passing 8  iTell+policy 8  iTell+project 10  iTell+quantity -11  iTell+question 17
iTell+said -11  iTell+secrecy 15  iTell+secret 12  iTell+seizedGoods 18  iTell+staff -39  iTell+talk -28
iTell+tech -10  iTell+they 18  iTell+threatWord 7  iTell+toMe -17  iTell+trade 16  iTell+training -10
iTell+trying 13  iTell+victim 13  iTell+work -9  inside+insider 16  inside+leakAct 10  inside+me 12
inside+ours 13  inside+outsider -7  inside+party 11  inside+passing 15  inside+privatePlace -8
inside+relation 12  inside+repeat -6  inside+secret 14  inside+staff 14  inside+talk -7  inside+tech -6
inside+toMe -6  inside+transaction -6  inside+trying -5  inside+weDo -8  insider+insistence 9
insider+leakAct 6  insider+leisure 8  insider+letting 8  insider+me -37  insider+mine -13
insider+money -5  insider+nobody 5  insider+oddity 10  insider+party 14  insider+passing 10
insider+planted -11  insider+policy -13  insider+privatePlace 7  insider+project -9  insider+question 10
insider+relation 5  insider+repeat -16  insider+said -16  insider+secret -6  insider+seizedGoods 11
insider+staff 10  insider+stealing 6  insider+takes 8  insider+talk -9  insider+tech -5  insider+they -16
insider+threatWord 10  insider+timing 7  insider+toMe -12  insider+trade 25  insider+training -7
insider+trying -14  insider+weDo 12  insider+work 18  insider+wrongdoing 22  insider+youAll -11
insistence+knowing -9  insistence+me -7  insistence+offer -7  insistence+quantity -8  insistence+they 7
insistence+timing 10  insistence+trying -7  insistence+weDo -8  insistence+work 9  knowing+me -11
knowing+mine -7  knowing+nobody 10  knowing+outsider -6  knowing+relation -12  knowing+repeat -17
knowing+secrecy 9  knowing+timing -7  knowing+trade -6  knowing+weDo -5  knowsMe+me 9  knowsMe+mine 8
knowsMe+they 6  knowsMe+theyTell 5  leakAct+leisure 8  leakAct+letting 8  leakAct+meeting 7
leakAct+money -7  leakAct+outsider 5  leakAct+party 9  leakAct+planted -9  leakAct+privatePlace 6
leakAct+question -7  leakAct+repeat -12  leakAct+result -10  leakAct+said 6  leakAct+staff 14
leakAct+stealing 10  leakAct+takes 8  leakAct+they -15  leakAct+theyTell 5  leakAct+toMe -15
leakAct+trade 13  leisure+me 19  leisure+mine 11  leisure+money 9  leisure+ours 6  leisure+outsider 11
leisure+privatePlace 11  leisure+said 9  leisure+secret 7  leisure+staff 10  leisure+they 6
leisure+toMe 5  leisure+weDo 8  letsGo+tech -6  letsGo+trade -6  letting+me 13  letting+mine 9
letting+ours -9  letting+passing 6  letting+privatePlace -5  letting+staff 8  letting+tech -6
letting+timing -5  lurking+me 9  lurking+privateChannel 6  lurking+question -7  lurking+repeat 6
lurking+said 5  lurking+staff 8  lurking+tech -6  lurking+they 7  lurking+victim 7  me+meeting -11
me+mine 11  me+money 37  me+oddity 7  me+offer 17  me+opinion -5  me+ours 6  me+outsider 24
me+outsiderWants 12  me+ownDeed 10  me+ownThings 14  me+party 18  me+passing 14  me+payoff 8
me+privateChannel 6  me+privatePlace 13  me+quantity -14  me+question 15  me+relation 6  me+repeat -6
me+rules -9  me+said -11  me+secrecy 18  me+secret 12  me+seizedGoods 14  me+staff -35  me+stealing 10
me+takes 8  me+talk -25  me+tech -19  me+they 19  me+theyTell 13  me+threatPhrase 7  me+threatWord 8
me+toMe 6  me+trade 36  me+training -15  me+transaction 9  me+victim 16  me+watched 7  me+weDo -6
me+work 10  me+wrongdoing 9  me+youAll 12  meeting+mine -6  meeting+quantity 5  meeting+secret -6
meeting+tech 7  meeting+transaction 7  meeting+work 6  mine+money 20  mine+nobody -11  mine+ours 12
mine+outsider 9  mine+outsiderWants 8  mine+ownThings 19  mine+party 18  mine+planted 7
mine+privateChannel 11  mine+privatePlace 7  mine+project -10  mine+quantity -8  mine+repeat -18
mine+rules -7  mine+said -11  mine+seizedGoods 5  mine+staff -8  mine+tech -10  mine+theyTell 6
mine+threatPhrase 6  mine+toMe 7  mine+trade 19  mine+training -8  mine+transaction 7  mine+wrongdoing 9
mine+youAll 5  money+offer 12  money+opinion 5  money+party 14  money+privatePlace 6  money+question 6
money+result -10  money+said 11  money+they 13  money+theyTell 7  money+threatWord -8  money+toMe 7
money+trade 16  money+training -7  money+victim -5  money+work -7  money+wrongdoing -5  nobody+ours 10
nobody+project -5  nobody+repeat -10  nobody+secrecy 10  nobody+tech -6  nobody+they 10  nobody+timing -6
nobody+trade 10  oddity+party 6  oddity+repeat 8  oddity+staff 10  oddity+they 8  offer+payoff 12
offer+policy 10  offer+privateChannel 5  offer+question 6  offer+relation 10  offer+rules 6  offer+staff 7
offer+tech -5  offer+toMe 5  offer+trade 11  offer+training -11  offer+weDo -9  offer+work -5
offer+wrongdoing -5  opinion+policy 5  opinion+rules 6  ours+ownThings -5  ours+party -15  ours+passing 9
ours+payoff 6  ours+privateChannel -11  ours+project 7  ours+question -5  ours+relation -6  ours+repeat 8
ours+said 11  ours+secret 9  ours+staff 16  ours+stealing 5  ours+takes 5  ours+talk 6  ours+theyTell 10
ours+timing 8  ours+trade -9  ours+trying 7  ours+work 5  ours+youAll 6  outsider+privateChannel 7
outsider+project 6  outsider+question -5  outsider+repeat 8  outsider+rules -6  outsider+said -8
outsider+secret 5  outsider+takes 7  outsider+they 10  outsider+toMe 6  outsider+trying 6
outsiderWants+relation 6  outsiderWants+toMe 6  ownDeed+repeat 6  ownDeed+said -6  ownDeed+seizedGoods 5
ownThings+party -7  ownThings+planted 6  ownThings+repeat 5  ownThings+trade -7  ownThings+training -6
party+passing 5  party+privatePlace -5  party+project 7  party+relation -6  party+result -7  party+said 20
party+secret 12  party+staff 9  party+tech 6  party+they -24  party+threatWord -6  party+trade -10
party+training -8  passing+privateChannel -6  passing+question -5  passing+secret 14  passing+staff 17
passing+stealing 7  passing+theyTell 5  passing+timing 6  passing+trade 7  payoff+quantity 5
payoff+staff 10  payoff+trade 6  planted+privateChannel 6  planted+secret -6  planted+staff -11
planted+threatWord 8  planted+trade 8  policy+quantity 6  policy+question 22  policy+rules -5
policy+said -5  policy+staff -11  policy+they -6  policy+threatWord 7  policy+youAll 6
privateChannel+repeat 7  privateChannel+secret 8  privateChannel+staff 9  privateChannel+threatWord 5
privateChannel+timing 6  privateChannel+toMe 7  privateChannel+weDo 5  privatePlace+question -5
privatePlace+repeat 6  privatePlace+secret 6  privatePlace+talk 6  privatePlace+tech -6
privatePlace+they 9  privatePlace+toMe 6  privatePlace+trade -9  privatePlace+youAll 6  project+result 8
project+staff 6  project+tech -14  project+trade 7  quantity+secret -7  quantity+tech 8  quantity+they 7
quantity+trying -6  quantity+work -6  quantity+wrongdoing 8  question+relation 8  question+repeat -6
question+rules 23  question+they -15  question+theyTell -5  question+transaction 9  question+work -10
relation+repeat -5  relation+rules 8  relation+said -15  relation+secret 9  relation+staff 6
relation+they -15  relation+toMe 7  relation+trade -5  repeat+rules -5  repeat+said -27  repeat+staff -8
repeat+stealing 8  repeat+theyTell -6  repeat+toMe -5  repeat+trade -9  repeat+trying -10
repeat+watched 6  repeat+work 12  result+theyTell -7  result+toMe 9  result+trying 7  rules+said -6
rules+they -11  rules+threatWord 7  rules+wrongdoing 9  said+staff -5  said+tech -7  said+theyTell -6
said+trade 25  said+trying -8  said+weDo -8  said+work 7  secret+staff -7  secret+they 19
seizedGoods+staff 11  seizedGoods+stealing 6  seizedGoods+takes 6  seizedGoods+timing 8  staff+stealing 8
staff+takes 8  staff+talk -6  staff+they -16  staff+theyTell 5  staff+threatWord 10  staff+timing 15
staff+toMe -10  staff+trade 27  staff+training -5  staff+victim -6  staff+work 19  staff+wrongdoing 20
staff+youAll -10  stealing+takes 14  talk+tech 6  talk+toMe -5  talk+transaction 6  talk+weDo -5
talk+work 8  tech+timing -7  tech+trade -7  tech+work 6  they+threatPhrase 5  they+timing 18  they+toMe 7
they+trade -20  they+trying 6  they+work 13  they+wrongdoing 9  theyTell+toMe -6  theyTell+trade -11
threatWord+trade -6  threatWord+training -7  timing+weDo 7  toMe+trade 9  toMe+work 11  toMe+youAll 8
trade+training -6  trade+trying -8  trade+weDo -15  trade+youAll 7  training+victim -7
transaction+trying -6  transaction+work 7  trying+work -7`;
