/**
 * Written by test/benches/fit-guard-weights.ts from corpora that people wrote for it; in hundredths.
 * More than nothing speaks for a report, less than nothing for ordinary work.
 */
export const pairWeights = `
abuse+access 8  abuse+cargo -9  abuse+gainThing 8  abuse+gift 5  abuse+iTell 7  abuse+insider 22
abuse+leisure 5  abuse+me 14  abuse+staff 27  abuse+timing 6  abuse+weDo 6  abuse+work 5  access+admin -6
access+asking 8  access+cargo -5  access+contact 7  access+family 7  access+favour 5  access+found -8
access+gainThing 9  access+gift 8  access+heOrShe 14  access+house 6  access+iTell 20  access+lurking 7
access+me 22  access+mine 5  access+ours 5  access+privateChannel 9  access+relation 13  access+repeat 6
access+secret -6  access+staff 10  access+they 12  access+theyTell 9  admin+heOrShe -10  admin+iTell -16
admin+inside 6  admin+insider -7  admin+leakAct 6  admin+mine -9  admin+ours 14  admin+question -12
admin+repeat 8  admin+they -12  admin+work -26  alone+exchange 7  alone+family 7  alone+heOrShe 17
alone+hedge 6  alone+iTell -7  alone+insider 10  alone+me -13  alone+nobody 7  alone+outsiderWants -6
alone+party 6  alone+quantity 8  alone+repeat 13  alone+secret 9  alone+staff 14  alone+they 9
alone+timing 8  alone+trade 14  alone+trying -6  asking+belongings 8  asking+family -6  asking+favour 7
asking+generic 5  asking+heOrShe -17  asking+home -10  asking+inside 7  asking+insistence 10
asking+leisure 9  asking+letting 7  asking+me 23  asking+mine 7  asking+offer 6  asking+outsider 7
asking+party -5  asking+repeat 9  asking+result -5  asking+they 17  asking+timing 12  asking+toMe 7
asking+weDo -9  belongings+found 8  belongings+gainThing -7  belongings+gift -6  belongings+harm 6
belongings+heOrShe -13  belongings+insider -13  belongings+mine 10  belongings+money 6  belongings+ours -9
belongings+ownThings 7  belongings+party -10  belongings+planted 6  belongings+repeat 7
belongings+staff -12  belongings+trade -10  belongings+training -6  bodySign+lurking 9  bodySign+party 5
bodySign+trade 6  cargo+family -15  cargo+found 11  cargo+gainThing 20  cargo+generic -9  cargo+heOrShe -8
cargo+iTell 22  cargo+inside -5  cargo+leakAct 7  cargo+me 14  cargo+mine 11  cargo+money 10
cargo+ours -19  cargo+outsider -13  cargo+outsiderWants 6  cargo+planted 5  cargo+quantity -6
cargo+repeat 14  cargo+result -8  cargo+said 6  cargo+secret -7  cargo+seizedGoods -7  cargo+stealing 13
cargo+takes 6  cargo+tech -6  cargo+they 21  cargo+theyTell 8  cargo+toMe 10  cargo+trade -15
cargo+trying -6  cargo+weDo 13  cargo+work -12  conduct+trade 6  contact+family -10  contact+found -10
contact+home -10  contact+iTell 7  contact+me 13  contact+mine 6  contact+offer 5  contact+privatePlace 7
contact+relation 6  contact+secret 6  contact+they 9  contact+timing 8  exchange+falsifies 7
exchange+home -9  exchange+house -5  exchange+hypothetical -5  exchange+iTell -7  exchange+inside -10
exchange+mine -8  exchange+nobody 5  exchange+policy 8  exchange+quantity 5  exchange+secret 9
exchange+staff 5  exchange+they 6  exchange+timing 9  exchange+work 7  faking+gainThing -9
faking+iTell 12  faking+inside 6  faking+insider 10  faking+me 8  faking+mine 10  faking+money -7
faking+ownDeed 8  faking+quantity 7  faking+repeat 5  faking+result -7  faking+staff 5  faking+talk 6
faking+tech 8  faking+transaction 9  faking+work 8  falsifies+insider 6  falsifies+knowing 5
falsifies+ownDeed 5  falsifies+secret 5  falsifies+staff 6  falsifies+timing 8  falsifies+training -6
falsifies+wrongdoing 7  family+found -5  family+home -16  family+iTell -13  family+knowing -13
family+leakAct 7  family+leisure 13  family+lurking 5  family+me 7  family+outsider 8  family+party -5
family+privateChannel 9  family+privatePlace 8  family+question -7  family+relation -5  family+said -12
family+secret 6  family+toMe 7  family+weDo 7  family+work 9  family+youAll 5  favour+iTell 9
favour+insider 7  favour+me 9  favour+mine 9  favour+question 6  favour+staff 7  favour+trade -5
fear+fearHabit 7  fear+found -16  fear+guilt -9  fear+house 6  fear+iTell -15  fear+inside -5  fear+me -9
fear+mine -9  fear+nobody 7  fearHabit+iTell 6  fearHabit+me 6  foreknowledge+weDo 10  found+gift -8
found+guilt -10  found+harm 11  found+house 12  found+iTell -8  found+inside 6  found+lurking -14
found+me 22  found+mine 10  found+money 13  found+oddity 6  found+offer -7  found+ours 13
found+ownThings 7  found+party 9  found+passing 6  found+planted 19  found+privatePlace 6  found+project 6
found+question -12  found+repeat 6  found+said -11  found+they 5  found+threatWord 7  found+toMe 9
found+trade 8  found+training -7  gainThing+gift 12  gainThing+harm -10  gainThing+hypothetical -5
gainThing+iTell 9  gainThing+insider 12  gainThing+insistence 5  gainThing+me 18  gainThing+meeting -8
gainThing+mine 12  gainThing+money -5  gainThing+opinion 6  gainThing+outsider -9  gainThing+party 18
gainThing+project 8  gainThing+repeat 10  gainThing+secret 8  gainThing+staff 10  gainThing+stealing 7
gainThing+threatWord -10  gainThing+timing 7  gainThing+toMe 6  gainThing+trade 32  gainThing+training -16
gainThing+trying 6  gainThing+victim -7  gainThing+weDo 10  gainThing+wrongdoing -8  generic+heOrShe -9
generic+iTell 8  generic+leakAct -6  generic+me 7  generic+mine 6  generic+outsider -7  generic+they -16
gift+glad -6  gift+heOrShe 8  gift+house -7  gift+iTell 9  gift+insider 6  gift+me 20  gift+meeting -6
gift+mine 6  gift+money 7  gift+outsider -11  gift+party 15  gift+project 11  gift+relation 6
gift+repeat 7  gift+staff 15  gift+stealing 5  gift+they 9  gift+timing 6  gift+trade 22
gift+training -11  gift+trying 8  glad+iTell -14  glad+inside -6  glad+leakAct -6  glad+me -16
glad+mine -6  glad+offer -8  glad+repeat -8  glad+they -6  glad+weDo -6  guilt+heOrShe 6  guilt+leakAct 6
guilt+letting 6  guilt+party 6  guilt+they 6  guilt+trade 6  harm+home 7  harm+house 10  harm+iTell 15
harm+insider 8  harm+me 24  harm+mine 12  harm+money -6  harm+planted 10  harm+policy 6
harm+privateChannel 5  harm+rules 5  harm+staff 10  harm+they -5  harm+trade -7  harm+training -8
harm+weDo -5  heOrShe+home 23  heOrShe+inside 11  heOrShe+insistence 10  heOrShe+knowing 9
heOrShe+leakAct -26  heOrShe+lurking 11  heOrShe+me -8  heOrShe+money 5  heOrShe+nobody 10
heOrShe+oddity 10  heOrShe+ours -22  heOrShe+ownThings -7  heOrShe+party -20  heOrShe+passing -10
heOrShe+planted -6  heOrShe+policy -6  heOrShe+privateChannel -10  heOrShe+question -17
heOrShe+relation 16  heOrShe+repeat 14  heOrShe+said 5  heOrShe+they 5  heOrShe+timing 9
heOrShe+trade -14  heOrShe+wrongdoing 13  hedge+me 6  home+house 19  home+iTell -40  home+insider 9
home+knowing -16  home+me -5  home+mine -6  home+ours 12  home+outsider 8  home+party -14  home+planted 6
home+privateChannel 7  home+repeat -10  home+said -6  home+secret 6  home+staff 8  home+trade -12
home+trying 8  home+weDo 13  house+iTell -21  house+insider 10  house+knowing -8  house+me 11
house+mine 12  house+money -6  house+offer -10  house+ours 14  house+project 5  house+secret 6
house+they 13  house+toMe -7  house+weDo 8  iTell+insider -33  iTell+leakAct 10  iTell+letsGo 6
iTell+letting 17  iTell+lurking 7  iTell+meeting -6  iTell+mine -36  iTell+money 11  iTell+offer 13
iTell+ours 9  iTell+outsider 27  iTell+outsiderWants 6  iTell+ownDeed 8  iTell+ownThings 6  iTell+party 11
iTell+passing 8  iTell+policy 10  iTell+project 13  iTell+quantity -9  iTell+question 14  iTell+repeat -5
iTell+said -14  iTell+secrecy 15  iTell+secret 12  iTell+seizedGoods 17  iTell+staff -39  iTell+talk -31
iTell+tech -9  iTell+they 15  iTell+threatWord 6  iTell+toMe -17  iTell+trade 16  iTell+training -9
iTell+trying 12  iTell+victim 12  iTell+work -7  inside+insider 14  inside+leakAct 6  inside+me 12
inside+ours 11  inside+party 14  inside+passing 15  inside+planted -5  inside+privatePlace -8
inside+relation 10  inside+secret 12  inside+staff 10  inside+they 7  inside+transaction -7
inside+weDo -7  insider+insistence 8  insider+leisure 8  insider+letting 6  insider+me -32
insider+meeting -8  insider+mine -6  insider+oddity 9  insider+party 12  insider+passing 12
insider+payoff 8  insider+planted -11  insider+policy -14  insider+privatePlace 6  insider+project -6
insider+question 9  insider+repeat -14  insider+said -21  insider+secret -7  insider+seizedGoods 9
insider+staff 13  insider+stealing 7  insider+takes 8  insider+talk -5  insider+they -14
insider+threatWord 8  insider+timing 11  insider+toMe -13  insider+trade 20  insider+training -6
insider+transaction 8  insider+weDo 12  insider+work 11  insider+wrongdoing 20  insider+youAll -9
insistence+knowing -10  insistence+lurking 5  insistence+me -10  insistence+offer -7  insistence+ours -6
insistence+quantity -6  insistence+repeat -6  insistence+they 6  insistence+timing 11  insistence+toMe -5
insistence+trying -8  insistence+weDo -8  insistence+work 8  knowing+me -5  knowing+nobody 8
knowing+relation -9  knowing+repeat -14  knowing+secrecy 8  knowing+talk -6  knowing+they 8
knowing+trade -11  knowing+weDo -5  knowsMe+me 8  knowsMe+mine 8  knowsMe+they 5  leakAct+leisure 6
leakAct+me 9  leakAct+money -8  leakAct+party 13  leakAct+planted -10  leakAct+question -8
leakAct+repeat -6  leakAct+result -10  leakAct+said 8  leakAct+staff 13  leakAct+stealing 8
leakAct+takes 6  leakAct+they -8  leakAct+theyTell 5  leakAct+toMe -8  leakAct+trade 16  leisure+me 16
leisure+mine 11  leisure+money 7  leisure+outsider 11  leisure+privatePlace 11  leisure+said 8
leisure+secret 8  leisure+staff 8  leisure+they 6  leisure+timing 5  leisure+toMe 5  leisure+weDo 10
letsGo+tech -5  letsGo+trade -6  letting+me 12  letting+mine 7  letting+ours -8  letting+passing 6
letting+staff 5  letting+tech -5  lurking+me 8  lurking+privateChannel 7  lurking+question -7
lurking+repeat 8  lurking+tech -5  lurking+they 6  lurking+victim 6  me+meeting -9  me+mine 10
me+money 31  me+nobody 7  me+oddity 7  me+offer 21  me+opinion -7  me+outsider 32  me+outsiderWants 12
me+ownDeed 8  me+ownThings 9  me+party 12  me+passing 15  me+payoff 8  me+privateChannel 5
me+privatePlace 12  me+quantity -13  me+question 12  me+relation 6  me+said -9  me+secrecy 17
me+secret 11  me+seizedGoods 14  me+staff -30  me+stealing 10  me+takes 8  me+talk -26  me+tech -23
me+they 23  me+theyTell 13  me+threatPhrase 6  me+threatWord 8  me+toMe 6  me+trade 37  me+training -13
me+transaction 7  me+victim 14  me+watched 6  me+weDo -7  me+work 11  me+wrongdoing 7  me+youAll 12
meeting+quantity 6  meeting+secret -5  meeting+staff -8  meeting+tech 7  meeting+transaction 7
meeting+work 6  mine+money 20  mine+nobody -10  mine+ours 13  mine+outsider 12  mine+outsiderWants 7
mine+ownThings 14  mine+party 15  mine+planted 7  mine+policy -7  mine+privateChannel 10
mine+privatePlace 7  mine+project -9  mine+quantity -6  mine+repeat -18  mine+rules -10  mine+said -11
mine+seizedGoods 5  mine+tech -10  mine+threatWord 5  mine+trade 18  mine+training -7  mine+transaction 5
mine+trying -6  mine+wrongdoing 8  mine+youAll 6  money+offer 11  money+party 13  money+question 5
money+result -6  money+said 11  money+they 10  money+theyTell 7  money+threatWord -6  money+trade 15
money+training -6  money+wrongdoing -5  nobody+ours 10  nobody+passing 5  nobody+project -5
nobody+repeat -10  nobody+secrecy 11  nobody+secret 6  nobody+they 9  nobody+trade 6  oddity+party 7
oddity+repeat 8  oddity+staff 9  oddity+they 8  offer+party 5  offer+payoff 9  offer+project 6
offer+relation 8  offer+rules 6  offer+they 6  offer+theyTell 5  offer+toMe 6  offer+trade 9
offer+training -11  offer+weDo -9  opinion+policy 5  opinion+rules 5  opinion+talk -6  ours+party -15
ours+passing 10  ours+payoff 7  ours+privateChannel -10  ours+project 7  ours+question -6
ours+relation -6  ours+repeat 10  ours+said 11  ours+secret 8  ours+staff 14  ours+stealing 5
ours+takes 5  ours+talk 6  ours+tech -9  ours+theyTell 12  ours+timing 9  ours+trying 6  ours+work 7
ours+youAll 5  outsider+privatePlace 6  outsider+question -7  outsider+relation 6  outsider+repeat 9
outsider+talk 6  outsider+they 13  outsider+toMe 8  outsider+youAll 5  outsiderWants+relation 6
outsiderWants+said 5  outsiderWants+toMe 7  ownDeed+said -7  ownDeed+seizedGoods 6  ownThings+planted 6
ownThings+training -6  party+privatePlace -5  party+project 9  party+result -5  party+said 17
party+secret 11  party+they -15  party+threatWord -6  party+training -7  passing+privateChannel -5
passing+question -5  passing+secret 15  passing+staff 16  passing+stealing 7  passing+theyTell 6
passing+timing 6  payoff+staff 8  payoff+trade 6  planted+privateChannel 6  planted+secret -6
planted+staff -11  planted+threatWord 8  policy+question 18  policy+relation 5  policy+staff -15
policy+threatWord 7  policy+youAll 5  privateChannel+relation 8  privateChannel+repeat 7
privateChannel+secret 9  privateChannel+staff 7  privateChannel+threatWord 5  privateChannel+timing 6
privateChannel+toMe 6  privateChannel+weDo 6  privatePlace+repeat 6  privatePlace+secret 6
privatePlace+tech -6  privatePlace+they 8  privatePlace+toMe 6  privatePlace+trade -8
privatePlace+youAll 7  project+tech -13  project+trade 9  quantity+secret -6  quantity+they 7
quantity+trying -6  question+relation 6  question+repeat -6  question+rules 17  question+staff 6
question+they -16  question+theyTell -6  question+transaction 8  question+work -9  question+youAll -5
relation+repeat -6  relation+rules 10  relation+said -11  relation+secret 8  relation+they -10
relation+toMe 9  repeat+rules -6  repeat+said -27  repeat+stealing 7  repeat+theyTell -6  repeat+toMe -7
repeat+trade -7  repeat+trying -9  repeat+watched 5  repeat+work 12  result+theyTell -6  result+toMe 8
rules+they -7  rules+threatWord 7  rules+wrongdoing 8  said+staff -6  said+theyTell -7  said+trade 18
said+trying -6  said+weDo -7  said+work 6  secret+staff -7  secret+they 21  seizedGoods+staff 9
seizedGoods+stealing 7  seizedGoods+takes 7  staff+stealing 10  staff+takes 9  staff+they -15
staff+threatWord 8  staff+timing 12  staff+toMe -8  staff+trade 20  staff+transaction 8  staff+weDo 7
staff+work 12  staff+wrongdoing 18  staff+youAll -9  stealing+takes 14  talk+tech 6  talk+theyTell -6
talk+transaction 6  talk+work 8  tech+theyTell -5  tech+timing -6  tech+trade -6  tech+work 6
they+timing 21  they+toMe 7  they+trade -13  they+trying 7  they+work 12  they+wrongdoing 10
theyTell+toMe -5  theyTell+trade -9  threatWord+trade -6  threatWord+training -7  timing+weDo 8
toMe+trade 5  toMe+work 9  toMe+youAll 6  trade+training -6  trade+trying -7  trade+weDo -16
trade+youAll 6  training+victim -7  training+weDo -5  transaction+trying -6  transaction+work 9
trying+work -6`;
