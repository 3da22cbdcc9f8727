import type { AskedKind } from './kinds.ts';

/**
 * Written by test/benches/fit-question-weights.ts from corpora that people wrote for it; in hundredths, by kind.
 */
export const askedIdeaWeights = `
#14 d-146i-125p-207s-199t-235a-278c-202  #2 d-54i-47p-56s-106t334a-41c-81
#24 d-100i-20p-306s-239t-167a-187c-164  #4 d-182i-210p-169s-220t66a-38c-241
#8 d-204i-267p-113s-116t-230a-147c-244  #more d-29s-21  ability d-26i-137p-88s-57t-91a144c-63
aboutDurf p34s-25t89a204c71  abuse d53i173s42a-32  access d-53i46p-33s104t-44a-27c-33
admin d-34i-93p-37s-106c-66  alone d62i36p-76s-63t-62a-66c-42  asking d-32p-48s-115t-86a-159c-45
belongings d-40i66p-36s-47a-26  bodySign d107i25p30t32a30c33  bribeWord d-125p-96s-114t-95a-98c-96
capital d35p195s21t39a88c50  cargo d-62i95p56s110t-24a-67c-27  chatter i-28p29s-30t242a-99c-61
checks d34i64p-46s165c23  closed d53i-28p-61s-101t-94c-119  codes p-42s122t-24a-86
conduct d-28i73s-29a-23  consequence d-22i43p-78s-67t-43a22c-58  contact d-85i56p-61t-30a-45c-28
counted i-39p41s-44t-32a92c223  cover d-134i-110p-163s50t-82a-95c-82  dataOfMine d42i23p-27s-54a215
documents d-164i-130p-161s-216t-181a-164c-138  evading d26i-57p-46s125  exactly d-93i-51p20s126a-71c-35
exchange d-20i112s-37t-21  faking i166p62s62t38a21  falsifies d44i73s79a68c23
family d59i130p47s-55t125a-20c26  favour d103i123p46t37a28c43  fear d108i95p43s29t46a35c92
fearHabit i38  foreknowledge d56i84p55s95t57a57c57  found d-54i-22p-103s-46t-84a-40c33
gainThing d72i154p41s68c66  generic d-50p-40s24t-27a-30c68  gift i25p-26s-45t-27a-67c-60
glad d147i-51p37t157c71  goods i27p67s150t-31a-63c-57  greeting p54s35t272c55
guarded i183p203s316t72a104c71  guilt d56  harm d-24i101p-43s-60t-26a-41c-20  heOrShe d90i43p-35s27a-75
hedge d-69p-34t-25a-27c-24  home d-40p-88s-71t-53a-57c-47  house d80i130p109s27t48a33c37
howMany d-39i-89p-73s70t-57a-76c224  hypothetical d-51p-130s-95t-126a-126c-104  iTell d110i102p-72t96a96
inside d-51s46t-88c-23  insider d-57i143p34t-20  insistence d-38p-97s-104a-42c-73
knowing i80p-53s-29a-21  knowsMe i51  leakAct d-62i30s-93t-56a-78c-58  leisure i63p-32s-50t-45a-45c-30
letsGo d177i155p70s116t92a85c94  letting d174i119p20s72t48a37c53  listing d-33i-22p79s49t-68
lurking i106p24s139t23a95  mayI d133p-66s52a-21c-55  me i184p112s37t66a164
meeting d33i38p173s110t33c133  mine d53i123p84s113t21a100  money d36i55t-50c-60
moral d179i-48p-77s-90t-37a-61c-37  named d115i49p276t71a98c43  nobody d75i83s92t41c53  oddity i92
offer d-20i93s28t-23c-21  opinion d-57i51p-70s-48t-36c-21  opinionOf d296i80p55s45c73
ours d-122p-45s-165t-121a-85c-112  outsider d-36i136p32s-86t-20  outsiderWants i82s48c21
ownAct d130i-31p-41t-32a-42  ownDeed d-29i140p21t20c22  ownThings i75s-21  party d84i53p-84s55t-21a-47
passing d-59i99p-32s-90t-40a-61c-48  payoff d-31i110s-35  planted i63p-23
policy d-44i-60p-133s-69t-101a-151c54  policyActor i-73s-115t-103a-102c-27  presence p181s44c-20
privateChannel d-71i70s-23a54c-24  privateFact d81i56p288s59t37c42  privatePlace d68i96p80s34t40a133c58
project d-76i-112p-50s-54t-125a-102c-105  quantity i-27s-33t-57a-56c-28
question d236i118p171s197t-28a182c74  ranking d60i-25p121c194  relation d110i123t38a28c40
repeat i112p177s116t56a76c108  result i-149p-89t-80a-95c-90  rules d-67i-24p-141s-156t-123a-141c-35
said i67p27s-57t40a63c-93  saidOrVoted d-49i-38p186t-34c77  secrecy d30i38p89s20t37a99c40
secret d21i42p27s77t-37a49c-32  seizedGoods d36i97p63s112t50a45c47  smallGroup d38i20p38s24t-20a-46c185
someone d70i39p230s-72c23  staff d-69i127p149t-49a-64  stakes d119i-27p-55s-37t-76a-58c-43
stealing d56i181p38s117t70a62c67  takes i86p-45c-26  talk d-20i-174p-83s-219t-184a-100c-131
tech d-40i-191p-145s-52t-158a-157c-114  they i94p-118s-68t-55a-74c-88
theyTell d-36i-36p-64s-84t-124a-154c-112  threatPhrase i90p46s46t108a71c49
threatWord d-58i121p-40s-28a-20  timing d116i204p75s157t124a25c58  toMe i159p111s79a86c34
trade d59i81p21s152a-33  training d-156i-117p-119s-136t-129a-114c-134  transaction d-123t-39c-40
trying i-204p-78s-206t-140a-167c-103  victim d-73p-80s-55t-52a-72c-52  watched d44i67p27s68t36c36
weDo d-46i-106p-185s-198t-149a-157c-156  weigh d132i-57p-169s-99t-66a-53c-94
whereToTurn i112p-36s-45t-43a32c-27  who d-44i-37p169s-163t-87a-30c-78  work i67p93s79t162a46c25
wrongdoing d176i242p105s144t122a113c122  youAll d75i75s193t215a275c59`;

/** The score of a text that has nothing of all this. */
export const outset: Readonly<Record<AskedKind, number>> = {
  dilemma: -2.90,
  integrity: -2.81,
  person: -2.92,
  secret: -2.61,
  'small-talk': -1.64,
  'about-durf': -2.49,
  count: -2.61,
};
