/**
 * Written by test/benches/fit-guard-weights.ts from corpora that people wrote for it; in hundredths.
 * More than nothing speaks for a report, less than nothing for ordinary work.
 */
export const pairWeights = `
abuse+access 6  abuse+cargo -8  abuse+gainThing 8  abuse+home -5  abuse+house -6  abuse+iTell 7
abuse+insider 27  abuse+me 12  abuse+said 6  abuse+staff 32  abuse+weDo 6  abuse+work 5  access+admin -7
access+asking 10  access+contact 7  access+family 9  access+favour 6  access+found -8  access+gainThing 7
access+gift 10  access+heOrShe 10  access+home 5  access+house 6  access+iTell 21  access+insider 6
access+lurking 7  access+me 17  access+mine 6  access+party -7  access+privateChannel 9
access+relation 14  access+secret -6  access+staff 12  access+they 10  access+theyTell 12
access+trade -10  admin+gainThing -5  admin+heOrShe -11  admin+iTell -16  admin+inside 5
admin+insider -10  admin+mine -8  admin+ours 13  admin+question -12  admin+repeat 7  admin+secret -8
admin+staff -7  admin+they -6  admin+work -27  alone+exchange 7  alone+family 7  alone+heOrShe 16
alone+hedge 6  alone+iTell -7  alone+insider 10  alone+me -15  alone+mine -5  alone+nobody 7
alone+outsiderWants -6  alone+party 10  alone+quantity 7  alone+repeat 12  alone+secret 9  alone+staff 12
alone+they 9  alone+timing 8  alone+trade 18  alone+trying -5  asking+belongings 7  asking+cargo -5
asking+family -6  asking+favour 9  asking+generic 6  asking+heOrShe -13  asking+home -9  asking+iTell 6
asking+inside 7  asking+insistence 10  asking+leisure 9  asking+letting 7  asking+me 27  asking+mine 7
asking+offer 6  asking+outsider 7  asking+party -6  asking+repeat 9  asking+result -6  asking+they 16
asking+timing 8  asking+toMe 7  asking+trying -5  asking+weDo -7  belongings+found 6
belongings+gainThing -12  belongings+gift -9  belongings+harm 5  belongings+heOrShe -19
belongings+insider -16  belongings+mine 14  belongings+money 6  belongings+ours -9  belongings+ownThings 8
belongings+party -13  belongings+planted 6  belongings+repeat 7  belongings+staff -15
belongings+trade -13  belongings+training -6  bodySign+family 5  bodySign+heOrShe -5  bodySign+lurking 10
bodySign+me -5  bodySign+ours -7  bodySign+repeat -5  bodySign+they -7  cargo+family -17  cargo+found 9
cargo+gainThing 21  cargo+generic -11  cargo+home 6  cargo+iTell 23  cargo+inside -10  cargo+insider 8
cargo+leakAct 6  cargo+me 17  cargo+mine 12  cargo+money 7  cargo+ours -19  cargo+outsider -18
cargo+outsiderWants 6  cargo+quantity -6  cargo+repeat 13  cargo+result -10  cargo+said 6  cargo+secret -6
cargo+seizedGoods -5  cargo+staff 6  cargo+stealing 12  cargo+takes 5  cargo+tech -6  cargo+they 24
cargo+theyTell 8  cargo+toMe 11  cargo+trade -15  cargo+trying -6  cargo+weDo 13  cargo+work -8
conduct+insider 7  conduct+staff 5  conduct+trade 6  contact+family -9  contact+found -11
contact+home -10  contact+iTell 8  contact+me 14  contact+mine 7  contact+privatePlace 7
contact+relation 6  contact+said -5  contact+secret 6  contact+they 8  contact+timing 7
exchange+falsifies 6  exchange+glad -5  exchange+harm -6  exchange+home -7  exchange+house -8
exchange+iTell -7  exchange+inside -10  exchange+me 5  exchange+mine -8  exchange+nobody 6
exchange+ours 7  exchange+policy 8  exchange+secret 9  exchange+staff 7  exchange+they 7
exchange+timing 7  exchange+work 7  faking+gainThing -9  faking+heOrShe 6  faking+iTell 12
faking+insider 17  faking+me 6  faking+mine 9  faking+money -6  faking+ownDeed 6  faking+quantity 7
faking+result -7  faking+staff 9  faking+wrongdoing 6  falsifies+home -5  falsifies+insider 9
falsifies+me -6  falsifies+outsider 10  falsifies+ownDeed 5  falsifies+secret 5  falsifies+staff 8
falsifies+timing 7  falsifies+training -6  falsifies+wrongdoing 7  family+fearHabit 7  family+home -19
family+iTell -12  family+knowing -13  family+leakAct 8  family+leisure 12  family+lurking 8  family+me 10
family+outsider 6  family+party -7  family+privatePlace 7  family+question -6  family+said -14
family+secret 6  family+toMe 8  family+watched 5  family+weDo 7  family+work 8  family+youAll 5
favour+iTell 9  favour+insider 6  favour+letsGo 5  favour+me 9  favour+mine 8  favour+money 5
favour+offer 5  favour+question 6  favour+staff 9  fear+fearHabit 6  fear+found -17  fear+guilt -10
fear+house 6  fear+iTell -17  fear+inside -5  fear+me -12  fear+mine -10  fear+nobody 6  fear+relation -6
fear+timing 9  foreknowledge+weDo 10  found+gift -6  found+guilt -9  found+harm 9  found+house 11
found+iTell -7  found+inside 10  found+leakAct 5  found+lurking -15  found+me 27  found+mine 10
found+money 10  found+oddity 5  found+ours 14  found+ownThings 7  found+party 10  found+passing 6
found+planted 23  found+privatePlace 6  found+project 7  found+question -13  found+said -9  found+toMe 12
found+trade 12  found+training -7  gainThing+gift 11  gainThing+harm -11  gainThing+iTell 7
gainThing+insider 10  gainThing+leisure -7  gainThing+me 17  gainThing+meeting -9  gainThing+mine 15
gainThing+money -10  gainThing+offer 8  gainThing+opinion 6  gainThing+ours -5  gainThing+party 17
gainThing+planted 6  gainThing+project 12  gainThing+repeat 11  gainThing+secret 9  gainThing+staff 13
gainThing+stealing 7  gainThing+threatWord -11  gainThing+timing 6  gainThing+toMe 6  gainThing+trade 34
gainThing+training -17  gainThing+victim -7  gainThing+weDo 9  gainThing+wrongdoing -9  generic+heOrShe -8
generic+iTell 9  generic+leakAct -5  generic+me 8  generic+mine 6  generic+outsider -8  generic+they -15
gift+glad -6  gift+heOrShe 6  gift+house -7  gift+iTell 8  gift+me 21  gift+meeting -7  gift+mine 9
gift+money 6  gift+outsider -12  gift+party 14  gift+planted 7  gift+project 8  gift+relation 8
gift+repeat 9  gift+staff 10  gift+stealing 5  gift+they 6  gift+timing 7  gift+trade 23
gift+training -11  gift+trying 7  glad+iTell -16  glad+inside -6  glad+leakAct -6  glad+me -18
glad+mine -6  glad+offer -8  glad+repeat -8  glad+staff -5  glad+weDo -6  guilt+heOrShe 7  guilt+leakAct 6
guilt+letting 6  guilt+party 6  guilt+they 6  guilt+trade 6  harm+home 7  harm+house 12  harm+iTell 14
harm+insider 9  harm+me 23  harm+mine 11  harm+money -9  harm+planted 7  harm+policy 6  harm+project 6
harm+result 6  harm+rules 5  harm+staff 19  harm+they -5  harm+trade -7  harm+training -8  harm+trying 6
harm+weDo -5  heOrShe+home 22  heOrShe+inside 10  heOrShe+insider 12  heOrShe+insistence 13
heOrShe+knowing 10  heOrShe+leakAct -28  heOrShe+lurking 13  heOrShe+me -10  heOrShe+money 8
heOrShe+nobody 10  heOrShe+oddity 10  heOrShe+ours -26  heOrShe+outsiderWants -5  heOrShe+ownThings -9
heOrShe+party -23  heOrShe+passing -10  heOrShe+planted -6  heOrShe+policy -7  heOrShe+privateChannel -12
heOrShe+quantity 5  heOrShe+question -17  heOrShe+relation 17  heOrShe+repeat 15  heOrShe+said 9
heOrShe+secret 8  heOrShe+staff 10  heOrShe+timing 11  heOrShe+trade -17  heOrShe+wrongdoing 15
hedge+me 5  home+house 18  home+iTell -41  home+insider 16  home+knowing -16  home+me -6  home+mine -6
home+ours 13  home+outsider 7  home+party -17  home+planted 6  home+repeat -10  home+said -6
home+secret 7  home+seizedGoods 6  home+staff 14  home+they -7  home+trade -15  home+trying 8
home+weDo 13  home+work 9  house+iTell -21  house+insider 18  house+knowing -8  house+me 10  house+mine 12
house+money -7  house+offer -9  house+ours 13  house+party -8  house+privateChannel -9  house+project 13
house+relation -6  house+result 12  house+secret 6  house+staff 17  house+they 7  house+toMe -7
house+trying 11  house+weDo 7  hypothetical+relation 5  hypothetical+staff -7  iTell+insider -34
iTell+leakAct 7  iTell+letsGo 6  iTell+letting 16  iTell+lurking 7  iTell+meeting -7  iTell+mine -36
iTell+money 14  iTell+offer 10  iTell+ours 9  iTell+outsider 26  iTell+outsiderWants 6  iTell+ownDeed 8
iTell+ownThings 6  iTell+party 11  iTell+passing 8  iTell+policy 10  iTell+project 10  iTell+quantity -12
iTell+question 16  iTell+said -13  iTell+secrecy 14  iTell+secret 13  iTell+seizedGoods 17
iTell+staff -41  iTell+talk -29  iTell+tech -11  iTell+they 17  iTell+threatWord 7  iTell+toMe -17
iTell+trade 16  iTell+training -9  iTell+trying 12  iTell+victim 13  iTell+work -8  inside+insider 15
inside+leakAct 12  inside+me 12  inside+ours 12  inside+party 11  inside+passing 15  inside+planted -5
inside+privatePlace -8  inside+relation 12  inside+secret 12  inside+staff 14  inside+tech -5
inside+they 6  inside+transaction -6  inside+trying -5  inside+weDo -7  insider+insistence 9
insider+knowing 8  insider+leisure 8  insider+letsGo 5  insider+letting 8  insider+me -37  insider+mine -8
insider+nobody 6  insider+oddity 10  insider+party 15  insider+passing 10  insider+planted -12
insider+policy -16  insider+privatePlace 6  insider+project -10  insider+question 9  insider+repeat -15
insider+said -18  insider+seizedGoods 11  insider+staff 10  insider+stealing 6  insider+takes 8
insider+talk -9  insider+tech -6  insider+they -15  insider+threatWord 9  insider+timing 9
insider+toMe -17  insider+trade 26  insider+training -8  insider+trying -14  insider+weDo 12
insider+work 18  insider+wrongdoing 21  insider+youAll -9  insistence+knowing -10  insistence+me -8
insistence+offer -8  insistence+ours -6  insistence+quantity -9  insistence+they 7  insistence+timing 10
insistence+trying -7  insistence+weDo -8  insistence+work 8  knowing+me -9  knowing+nobody 11
knowing+party -6  knowing+relation -9  knowing+repeat -14  knowing+said 6  knowing+secrecy 7
knowing+staff 7  knowing+talk -5  knowing+they 7  knowing+trade -8  knowing+weDo -5  knowsMe+me 8
knowsMe+mine 8  knowsMe+they 5  leakAct+leisure 8  leakAct+letting 8  leakAct+meeting 6  leakAct+money -7
leakAct+outsider 7  leakAct+party 9  leakAct+planted -10  leakAct+privatePlace 6  leakAct+question -9
leakAct+repeat -10  leakAct+result -10  leakAct+said 6  leakAct+staff 12  leakAct+stealing 9
leakAct+takes 7  leakAct+they -13  leakAct+toMe -13  leakAct+trade 12  leisure+me 17  leisure+mine 10
leisure+money 10  leisure+ours 6  leisure+outsider 11  leisure+privatePlace 12  leisure+said 8
leisure+secret 8  leisure+staff 10  leisure+they 6  leisure+weDo 9  letsGo+staff 5  letsGo+tech -6
letsGo+trade -6  letting+me 12  letting+mine 8  letting+ours -9  letting+passing 6
letting+privatePlace -5  letting+staff 7  letting+tech -6  letting+timing -5  lurking+me 8
lurking+privateChannel 6  lurking+question -8  lurking+repeat 8  lurking+staff 8  lurking+tech -6
lurking+they 6  lurking+victim 7  me+meeting -9  me+mine 10  me+money 36  me+oddity 7  me+offer 17
me+opinion -7  me+outsider 31  me+outsiderWants 11  me+ownDeed 8  me+ownThings 13  me+party 16
me+passing 14  me+payoff 7  me+privatePlace 13  me+quantity -12  me+question 13  me+relation 8  me+said -7
me+secrecy 16  me+secret 10  me+seizedGoods 13  me+staff -35  me+stealing 10  me+takes 8  me+talk -25
me+tech -19  me+they 24  me+theyTell 12  me+threatPhrase 6  me+threatWord 8  me+toMe 6  me+trade 33
me+training -14  me+transaction 9  me+victim 15  me+watched 6  me+weDo -7  me+work 9  me+wrongdoing 7
me+youAll 14  meeting+secret -6  meeting+staff -6  meeting+tech 7  meeting+transaction 7  meeting+work 6
mine+money 20  mine+nobody -11  mine+ours 12  mine+outsider 11  mine+outsiderWants 8  mine+ownThings 18
mine+party 16  mine+planted 7  mine+policy -8  mine+privateChannel 10  mine+privatePlace 6
mine+project -11  mine+quantity -7  mine+repeat -19  mine+rules -10  mine+said -10  mine+seizedGoods 5
mine+staff -5  mine+tech -10  mine+trade 17  mine+training -7  mine+transaction 6  mine+trying -5
mine+wrongdoing 8  mine+youAll 7  money+offer 12  money+party 15  money+privatePlace 6  money+question 5
money+result -10  money+said 10  money+they 12  money+theyTell 6  money+threatWord -8  money+toMe 7
money+trade 17  money+training -7  money+work -6  money+wrongdoing -5  nobody+ours 9  nobody+project -6
nobody+repeat -10  nobody+secrecy 9  nobody+staff 6  nobody+they 11  nobody+trade 9  oddity+party 6
oddity+repeat 7  oddity+staff 10  oddity+they 7  offer+payoff 12  offer+policy 10  offer+privateChannel 5
offer+project 5  offer+quantity 6  offer+relation 9  offer+rules 6  offer+staff 7  offer+they 7
offer+trade 10  offer+training -11  offer+weDo -9  offer+wrongdoing -5  ours+party -15  ours+passing 9
ours+payoff 6  ours+privateChannel -10  ours+project 6  ours+question -7  ours+relation -6  ours+repeat 7
ours+said 10  ours+secret 8  ours+staff 16  ours+stealing 5  ours+takes 5  ours+talk 6  ours+theyTell 11
ours+timing 8  ours+trade -8  ours+trying 7  ours+work 7  ours+youAll 6  outsider+privateChannel 7
outsider+project 5  outsider+question -8  outsider+relation 7  outsider+repeat 9  outsider+secret 5
outsider+takes 6  outsider+talk 6  outsider+they 19  outsider+toMe 8  outsider+trying 5
outsiderWants+relation 6  outsiderWants+toMe 5  ownDeed+repeat 5  ownDeed+said -7  ownDeed+seizedGoods 5
ownThings+party -7  ownThings+planted 6  ownThings+trade -7  ownThings+training -6  party+passing 6
party+project 7  party+relation -7  party+result -6  party+said 19  party+secret 12  party+staff 10
party+tech 6  party+they -24  party+threatWord -6  party+trade -10  party+training -8
passing+privateChannel -6  passing+question -5  passing+secret 14  passing+staff 16  passing+stealing 6
passing+theyTell 5  passing+timing 7  passing+trade 7  payoff+quantity 5  payoff+staff 10  payoff+trade 6
planted+privateChannel 6  planted+secret -6  planted+staff -11  planted+threatWord 8  planted+trade 8
policy+quantity 6  policy+question 18  policy+relation 6  policy+staff -14  policy+they -5
policy+threatWord 7  policy+youAll 6  privateChannel+repeat 7  privateChannel+secret 9
privateChannel+staff 9  privateChannel+threatWord 5  privateChannel+timing 6  privateChannel+toMe 7
privateChannel+weDo 6  privatePlace+question -5  privatePlace+repeat 6  privatePlace+secret 6
privatePlace+talk 6  privatePlace+tech -6  privatePlace+they 9  privatePlace+toMe 6  privatePlace+trade -8
privatePlace+youAll 6  project+result 8  project+staff 6  project+tech -16  project+trade 8
project+youAll -5  quantity+secret -7  quantity+tech 7  quantity+they 6  quantity+trying -5
quantity+work -5  quantity+wrongdoing 7  question+relation 7  question+repeat -6  question+rules 19
question+they -16  question+theyTell -6  question+transaction 9  question+work -10  relation+repeat -7
relation+rules 10  relation+said -11  relation+secret 9  relation+they -12  relation+toMe 9
relation+trade -6  repeat+rules -5  repeat+said -26  repeat+staff -7  repeat+stealing 7
repeat+theyTell -6  repeat+trade -9  repeat+trying -11  repeat+watched 5  repeat+work 12
result+theyTell -6  result+toMe 8  result+trying 7  rules+they -9  rules+threatWord 7  rules+wrongdoing 8
said+staff -8  said+theyTell -9  said+trade 23  said+trying -8  said+weDo -8  said+work 6  secret+staff -5
secret+they 20  secret+youAll -5  seizedGoods+staff 11  seizedGoods+stealing 6  seizedGoods+takes 6
seizedGoods+timing 8  staff+stealing 8  staff+takes 8  staff+talk -6  staff+they -16  staff+threatWord 9
staff+timing 16  staff+toMe -13  staff+trade 28  staff+training -6  staff+victim -5  staff+work 19
staff+wrongdoing 19  staff+youAll -10  stealing+takes 14  talk+tech 6  talk+theyTell -6
talk+transaction 6  talk+weDo -5  talk+work 8  tech+timing -7  tech+trade -7  tech+work 6  they+timing 18
they+toMe 7  they+trade -21  they+work 11  they+wrongdoing 9  theyTell+toMe -6  theyTell+trade -11
threatWord+trade -6  threatWord+training -7  timing+weDo 7  toMe+trade 8  toMe+work 10  toMe+youAll 7
trade+training -7  trade+trying -7  trade+weDo -13  trade+youAll 7  training+victim -7
transaction+trying -6  transaction+work 7  trying+work -6`;
