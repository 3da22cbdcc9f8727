/**
 * Written by test/benches/fit-guard-weights.ts from corpora that people wrote for it; in hundredths.
 * More than nothing speaks for a report, less than nothing for ordinary work.
 */
export const pairWeights = `
abuse+access 8  abuse+cargo -11  abuse+exchange 5  abuse+gainThing 9  abuse+gift 6  abuse+iTell 5
abuse+insider 19  abuse+leisure 5  abuse+me 12  abuse+result 5  abuse+staff 25  abuse+timing 6
abuse+weDo 5  abuse+work 7  access+admin -6  access+asking 7  access+cargo -7  access+contact 8
access+family 6  access+found -9  access+gainThing 9  access+generic -7  access+gift 9  access+heOrShe 14
access+house 6  access+iTell 18  access+lurking 7  access+me 22  access+mine 8  access+privateChannel 10
access+relation 10  access+repeat 7  access+staff 10  access+they 11  access+theyTell 9  admin+heOrShe -8
admin+iTell -17  admin+inside 7  admin+insider -6  admin+leakAct 7  admin+mine -6  admin+ours 16
admin+question -7  admin+repeat 9  admin+tech 6  admin+they -11  admin+training 5  admin+work -23
alone+exchange 9  alone+family 9  alone+heOrShe 19  alone+hedge 8  alone+home 6  alone+house 5
alone+iTell -8  alone+insider 10  alone+me -15  alone+nobody 8  alone+outsiderWants -7  alone+party 6
alone+quantity 10  alone+repeat 14  alone+secret 10  alone+staff 15  alone+they 10  alone+timing 8
alone+trade 15  alone+trying -6  asking+belongings 8  asking+faking -5  asking+family -7
asking+heOrShe -22  asking+home -11  asking+iTell 6  asking+inside 7  asking+insistence 12
asking+leisure 9  asking+letting 7  asking+me 23  asking+money 7  asking+offer 8  asking+ours 5
asking+outsider 7  asking+party -5  asking+repeat 7  asking+result -5  asking+they 15  asking+timing 13
asking+toMe 6  asking+transaction -8  asking+weDo -10  asking+work 6  belongings+found 10
belongings+gainThing -7  belongings+gift -9  belongings+harm 5  belongings+heOrShe -14
belongings+insider -15  belongings+mine 10  belongings+money 7  belongings+ours -9  belongings+ownThings 7
belongings+party -12  belongings+planted 6  belongings+repeat 8  belongings+staff -13
belongings+trade -12  belongings+training -7  bodySign+family 5  bodySign+lurking 9  bodySign+party 5
bodySign+trade 6  bribeWord+offer 6  bribeWord+ours 5  cargo+family -15  cargo+found 10
cargo+gainThing 23  cargo+generic -9  cargo+heOrShe -7  cargo+iTell 23  cargo+inside -6
cargo+insistence -5  cargo+leakAct 8  cargo+me 14  cargo+mine 13  cargo+money 12  cargo+ours -22
cargo+outsider -16  cargo+outsiderWants 8  cargo+planted 6  cargo+privateChannel -6  cargo+quantity -7
cargo+repeat 15  cargo+result -8  cargo+said 6  cargo+secret -8  cargo+seizedGoods -8  cargo+stealing 15
cargo+takes 7  cargo+tech -5  cargo+they 19  cargo+theyTell 10  cargo+toMe 9  cargo+trade -17
cargo+trying -7  cargo+weDo 16  cargo+work -13  conduct+party 6  conduct+said -5  conduct+they -5
conduct+trade 7  conduct+work 6  contact+family -12  contact+fear -6  contact+found -13  contact+guilt -5
contact+home -12  contact+iTell 8  contact+me 13  contact+offer 6  contact+privatePlace 8
contact+relation 7  contact+secret 7  contact+they 9  contact+timing 8  contact+youAll 5
exchange+falsifies 8  exchange+fear 5  exchange+hedge 5  exchange+home -7  exchange+iTell -9
exchange+inside -11  exchange+mine -7  exchange+nobody 6  exchange+offer -8  exchange+ours 5
exchange+outsiderWants 5  exchange+quantity 7  exchange+secret 11  exchange+staff 8  exchange+they 7
exchange+timing 11  exchange+work 9  faking+gainThing -10  faking+iTell 13  faking+inside 6
faking+insider 8  faking+me 8  faking+mine 9  faking+money -8  faking+ownDeed 10  faking+project -5
faking+quantity 8  faking+repeat 7  faking+result -7  faking+talk 7  faking+tech 10  faking+transaction 11
faking+work 10  falsifies+family 5  falsifies+me -7  falsifies+ownDeed 7  falsifies+secret 6
falsifies+timing 10  falsifies+training -6  falsifies+wrongdoing 5  family+favour 6  family+gift -5
family+home -16  family+iTell -12  family+insider -5  family+knowing -14  family+leakAct 7
family+leisure 13  family+lurking 7  family+me 9  family+oddity 5  family+outsider 7
family+privateChannel 11  family+privatePlace 7  family+question -6  family+said -14  family+staff -6
family+toMe 8  family+watched 5  family+weDo 6  family+work 9  family+youAll 7  favour+iTell 6
favour+insider 7  favour+mine 6  favour+staff 7  favour+trade -5  fear+fearHabit 7  fear+found -18
fear+guilt -10  fear+house 7  fear+iTell -16  fear+inside -6  fear+me -9  fear+mine -11  fear+nobody 8
fear+rules 6  fear+said -5  fear+secret 6  fearHabit+house 5  fearHabit+iTell 6  fearHabit+me 6
foreknowledge+weDo 12  found+generic 5  found+gift -9  found+guilt -11  found+harm 11  found+house 11
found+iTell -6  found+inside 8  found+lurking -9  found+me 23  found+mine 13  found+money 15
found+offer -9  found+ours 11  found+ownThings 8  found+party 7  found+passing 7  found+planted 18
found+privatePlace 7  found+project 7  found+question -10  found+said -15  found+they 6
found+threatWord 6  found+toMe 8  found+trade 6  found+training -8  found+trying 5  gainThing+gift 14
gainThing+harm -11  gainThing+heOrShe 5  gainThing+iTell 7  gainThing+insider 14  gainThing+insistence 6
gainThing+leisure -7  gainThing+me 19  gainThing+meeting -9  gainThing+mine 15  gainThing+money -9
gainThing+outsider -11  gainThing+party 21  gainThing+privateChannel 5  gainThing+project 10
gainThing+question -5  gainThing+repeat 13  gainThing+secret 9  gainThing+staff 13  gainThing+stealing 7
gainThing+threatWord -10  gainThing+timing 8  gainThing+toMe 8  gainThing+trade 37  gainThing+training -17
gainThing+trying 8  gainThing+victim -7  gainThing+weDo 12  gainThing+work 5  gainThing+wrongdoing -9
generic+heOrShe -10  generic+iTell 6  generic+leakAct -6  generic+me 6  generic+mine 7
generic+outsider -8  generic+they -17  gift+glad -6  gift+heOrShe 7  gift+house -8  gift+iTell 10
gift+insider 8  gift+me 23  gift+meeting -7  gift+mine 6  gift+money 8  gift+outsider -14  gift+party 18
gift+project 13  gift+relation 8  gift+repeat 9  gift+staff 18  gift+stealing 5  gift+talk 5  gift+they 8
gift+timing 7  gift+trade 26  gift+training -11  gift+trying 10  gift+work 6  glad+iTell -13
glad+inside -6  glad+leakAct -7  glad+me -15  glad+mine -6  glad+offer -9  glad+repeat -9  glad+they -6
glad+weDo -7  guilt+heOrShe 8  guilt+leakAct 7  guilt+party 7  guilt+they 7  guilt+trade 7  harm+house 7
harm+iTell 14  harm+insider 9  harm+me 24  harm+mine 14  harm+money -6  harm+ours 5  harm+planted 9
harm+privateChannel 7  harm+said -8  harm+staff 9  harm+they -5  harm+theyTell 5  harm+trade -9
harm+training -8  heOrShe+home 24  heOrShe+inside 12  heOrShe+insistence 11  heOrShe+knowing 12
heOrShe+leakAct -29  heOrShe+lurking 11  heOrShe+me -8  heOrShe+money 6  heOrShe+nobody 10
heOrShe+oddity 11  heOrShe+ours -25  heOrShe+outsider -5  heOrShe+outsiderWants -6  heOrShe+ownThings -7
heOrShe+party -21  heOrShe+passing -11  heOrShe+planted -6  heOrShe+privateChannel -10  heOrShe+project 5
heOrShe+question -14  heOrShe+relation 14  heOrShe+repeat 18  heOrShe+rules 7  heOrShe+said 8
heOrShe+talk 7  heOrShe+they 6  heOrShe+theyTell -5  heOrShe+timing 7  heOrShe+trade -17
heOrShe+wrongdoing 14  hedge+iTell 7  hedge+me 9  home+house 19  home+iTell -40  home+inside 5
home+insider 8  home+knowing -18  home+me -8  home+mine -6  home+ours 11  home+outsider 9  home+party -13
home+privateChannel 9  home+repeat -10  home+said -11  home+secret 5  home+trade -13  home+trying 11
home+weDo 14  home+work 5  house+iTell -20  house+insider 11  house+knowing -9  house+lurking -5
house+me 13  house+mine 15  house+money -6  house+offer -11  house+ours 14  house+privateChannel -6
house+privatePlace -5  house+project 7  house+said -6  house+secret 7  house+they 14  house+threatWord -5
house+toMe -7  house+trying 6  house+weDo 10  iTell+inside -8  iTell+insider -36  iTell+leakAct 13
iTell+letsGo 6  iTell+letting 18  iTell+lurking 10  iTell+meeting -6  iTell+mine -40  iTell+money 11
iTell+offer 14  iTell+opinion -9  iTell+ours 11  iTell+outsider 29  iTell+outsiderWants 9
iTell+ownThings 6  iTell+party 16  iTell+passing 7  iTell+privatePlace 5  iTell+project 17
iTell+quantity -8  iTell+question -10  iTell+relation -9  iTell+said -14  iTell+secrecy 16  iTell+secret 5
iTell+seizedGoods 12  iTell+staff -42  iTell+talk -29  iTell+tech -10  iTell+they 16  iTell+threatWord 6
iTell+timing -6  iTell+toMe -17  iTell+trade 20  iTell+training -8  iTell+trying 17  iTell+victim 12
iTell+work -11  iTell+youAll -5  inside+insider 16  inside+leakAct 7  inside+me 9  inside+meeting -5
inside+mine -8  inside+ours 15  inside+party 17  inside+passing 15  inside+planted -6
inside+privatePlace -8  inside+relation 7  inside+secret 12  inside+staff 12  inside+they 10
inside+transaction -8  inside+weDo -7  insider+insistence 10  insider+leisure 8  insider+letting 5
insider+me -38  insider+meeting -9  insider+mine -7  insider+oddity 6  insider+party 7  insider+passing 12
insider+payoff 8  insider+planted -13  insider+privatePlace 7  insider+project -7  insider+repeat -13
insider+rules 10  insider+said -19  insider+secret -8  insider+seizedGoods 9  insider+staff 11
insider+stealing 5  insider+takes 7  insider+they -13  insider+threatWord 9  insider+timing 11
insider+toMe -15  insider+trade 16  insider+training -6  insider+transaction 6  insider+weDo 15
insider+work 11  insider+wrongdoing 19  insider+youAll -9  insistence+knowing -11  insistence+me -9
insistence+oddity 5  insistence+offer -7  insistence+ours -5  insistence+quantity -6
insistence+relation 6  insistence+repeat -7  insistence+they 5  insistence+timing 13  insistence+toMe -8
insistence+trying -8  insistence+weDo -9  insistence+work 10  knowing+me -6  knowing+nobody 9
knowing+relation -10  knowing+repeat -15  knowing+secrecy 8  knowing+talk -6  knowing+they 9
knowing+timing -5  knowing+trade -11  knowing+weDo -6  knowsMe+me 7  knowsMe+mine 7  leakAct+leisure 6
leakAct+letting 5  leakAct+me 9  leakAct+money -8  leakAct+outsider 5  leakAct+party 16
leakAct+planted -10  leakAct+privateChannel -5  leakAct+question -6  leakAct+repeat -6  leakAct+result -10
leakAct+said 9  leakAct+secret 7  leakAct+staff 14  leakAct+stealing 7  leakAct+tech 5  leakAct+they -9
leakAct+theyTell 6  leakAct+toMe -9  leakAct+trade 17  leisure+me 19  leisure+mine 11  leisure+money 7
leisure+outsider 11  leisure+privateChannel -5  leisure+privatePlace 11  leisure+said 9  leisure+secret 9
leisure+staff 8  leisure+they 5  leisure+timing 5  leisure+toMe 5  leisure+weDo 11  leisure+youAll 5
letsGo+tech -6  letsGo+timing -5  letsGo+trade -7  letting+me 13  letting+mine 5  letting+money 6
letting+ours -9  letting+passing 7  letting+privatePlace -5  letting+secret 5  letting+tech -6
letting+timing -5  letting+trade -6  lurking+me 12  lurking+privateChannel 5  lurking+question -5
lurking+repeat 6  lurking+tech -7  lurking+they 6  lurking+victim 7  me+meeting -10  me+mine 8
me+money 29  me+nobody 8  me+oddity 6  me+offer 21  me+opinion -11  me+outsider 33  me+outsiderWants 14
me+ownThings 10  me+party 12  me+passing 14  me+payoff 9  me+privateChannel 6  me+privatePlace 14
me+quantity -13  me+question -17  me+result 7  me+said -5  me+secrecy 19  me+secret 6  me+seizedGoods 8
me+staff -32  me+stealing 10  me+takes 7  me+talk -22  me+tech -25  me+they 25  me+theyTell 16
me+threatPhrase 5  me+threatWord 7  me+toMe 7  me+trade 39  me+training -13  me+trying 9  me+victim 14
me+watched 6  me+weDo -8  me+work 10  me+youAll 12  meeting+money -5  meeting+quantity 6
meeting+secret -6  meeting+staff -9  meeting+tech 8  meeting+transaction 8  meeting+work 8  mine+money 19
mine+nobody -11  mine+ours 15  mine+outsider 13  mine+outsiderWants 6  mine+ownThings 15  mine+party 14
mine+planted 8  mine+policy 5  mine+privateChannel 13  mine+privatePlace 7  mine+project -10
mine+quantity -6  mine+question -8  mine+repeat -16  mine+said -6  mine+secret -5  mine+tech -11
mine+they 7  mine+threatWord 7  mine+timing -6  mine+trade 16  mine+training -8  mine+trying -5
mine+wrongdoing 6  mine+youAll 8  money+party 11  money+result -6  money+said 12  money+they 11
money+theyTell 8  money+threatWord -6  money+trade 14  money+training -7  money+wrongdoing -6
nobody+ours 12  nobody+passing 6  nobody+project -7  nobody+repeat -11  nobody+secrecy 11  nobody+secret 7
nobody+they 10  nobody+trade 7  oddity+repeat 8  oddity+staff 6  oddity+they 8  offer+payoff 11
offer+privateChannel 6  offer+project 7  offer+relation 10  offer+they 7  offer+theyTell 7  offer+toMe 8
offer+trade 8  offer+training -11  offer+weDo -10  ours+ownThings -5  ours+party -16  ours+passing 10
ours+payoff 8  ours+privateChannel -11  ours+project 9  ours+relation -7  ours+repeat 9  ours+said 12
ours+secret 10  ours+staff 16  ours+stealing 6  ours+takes 6  ours+talk 8  ours+tech -10  ours+they 6
ours+theyTell 13  ours+timing 10  ours+trying 8  ours+work 9  ours+youAll 7  outsider+outsiderWants 5
outsider+question -6  outsider+relation 6  outsider+repeat 11  outsider+talk 7  outsider+tech 6
outsider+they 18  outsider+timing 5  outsider+toMe 8  outsider+trying 6  outsider+youAll 6
outsiderWants+relation 6  outsiderWants+said 6  outsiderWants+toMe 6  ownDeed+said -8  ownDeed+talk -5
ownThings+planted 6  ownThings+repeat 5  ownThings+training -7  party+privatePlace -6  party+project 11
party+result -5  party+said 19  party+secret 13  party+they -16  party+threatWord -5  party+toMe 5
party+trade -6  party+training -7  passing+privateChannel -7  passing+quantity -5  passing+secret 16
passing+staff 17  passing+stealing 8  passing+theyTell 6  passing+timing 5  payoff+staff 9  payoff+trade 7
planted+privateChannel 7  planted+secret -7  planted+staff -13  planted+threatWord 7  policy+rules -10
policy+staff -7  privateChannel+relation 10  privateChannel+repeat 6  privateChannel+secret 10
privateChannel+staff 8  privateChannel+threatWord 7  privateChannel+timing 7  privateChannel+toMe 6
privateChannel+transaction 5  privateChannel+weDo 7  privateChannel+youAll 5  privatePlace+repeat 6
privatePlace+secret 7  privatePlace+tech -6  privatePlace+they 8  privatePlace+toMe 6
privatePlace+trade -10  privatePlace+youAll 7  project+tech -13  project+trade 12  project+youAll -5
quantity+secrecy 5  quantity+secret -7  quantity+they 8  quantity+trying -6  quantity+work -5
quantity+wrongdoing 5  question+rules -6  question+staff -6  question+they -11  question+work -8
relation+repeat -6  relation+rules 7  relation+said -12  relation+they -9  relation+toMe 7
repeat+said -26  repeat+stealing 8  repeat+theyTell -7  repeat+toMe -5  repeat+trade -8  repeat+trying -10
repeat+watched 5  repeat+work 14  result+theyTell -6  result+toMe 9  rules+staff 8  rules+wrongdoing 7
said+secret 5  said+staff -7  said+tech -5  said+theyTell -10  said+toMe 7  said+trade 20  said+trying -7
said+weDo -8  said+work 6  secret+seizedGoods -7  secret+staff -9  secret+they 23  secret+timing -5
secret+wrongdoing 5  seizedGoods+staff 9  seizedGoods+stealing 7  seizedGoods+takes 6  seizedGoods+work -6
staff+stealing 9  staff+takes 9  staff+they -15  staff+threatWord 7  staff+timing 12  staff+toMe -10
staff+trade 17  staff+transaction 6  staff+weDo 8  staff+work 13  staff+wrongdoing 17  staff+youAll -10
stealing+takes 13  talk+tech 7  talk+theyTell -6  talk+trade 6  talk+transaction 8  talk+work 9
tech+theyTell -5  tech+timing -7  tech+trade -6  tech+training 5  tech+work 8  they+timing 24  they+toMe 9
they+trade -15  they+trying 10  they+work 17  they+wrongdoing 11  theyTell+toMe -6  theyTell+trade -11
threatWord+trade -5  threatWord+training -7  timing+weDo 7  timing+work -5  toMe+trade 9  toMe+work 11
toMe+youAll 6  trade+training -6  trade+transaction 5  trade+trying -6  trade+weDo -19  trade+youAll 8
training+victim -8  training+weDo -6  transaction+trying -7  transaction+work 12  trying+work -6
work+wrongdoing 5`;
