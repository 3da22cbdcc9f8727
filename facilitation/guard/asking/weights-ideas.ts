import type { AskedKind } from './kinds.ts';

/**
 * Written by test/benches/fit-question-weights.ts from corpora that people wrote for it; in hundredths, by kind.
 */
export const askedIdeaWeights = `
#14 d-135i-135p-209s-192t-231a-278c-198  #2 d-72i-54p-61s-121t336a-45c-87
#24 d-129p-300s-215t-163a-186c-162  #4 d-183i-226p-162s-247t65a-41c-253
#8 d-164i-270p-116s-126t-230a-150c-247  #more d-41p-21s-26  ability d-23i-127p-99s-65t-91a144c-62
aboutDurf d43i-23p43t88a202c75  abuse d28i163s65a-48  access d-57i29p-52s79t-56a-35c-47
admin d-32i-99s-73c-61  alone i30p-90s-78t-73a-79c-56  asking d37s-80t-68a-173c-27
belongings i50p-67s-48t-22a-29  bodySign d49  bribeWord d-161i-51p-124s-136t-116a-120c-116
capital i-27p195t23a73c46  cargo d-60i79p55s117t-27a-69c-29  chatter d36i-21t255a-85c-46
checks d79i65p-51s154c25  closed d65i-30p-53s-79t-91a21c-109  codes d23p-36s107a-72
conduct d-44i88p-45s-44t-29a-39  consequence d-65i44s-91t-57c-63  contact d-110i47p-74s-34t-41a-56c-39
counted d-21i-44p31s-67t-38a92c214  cover d-62i-104p-152s52t-65a-77c-65  dataOfMine d35p-44s-43a204
documents d-171i-130p-176s-208t-179a-161c-136  evading i-50p-67s140  exactly d-43i-41s115a-65c-31
exchange i101p-40s-56t-29c-25  faking i181p64s71t42a26  falsifies d34i59p-20s66a65
family d38i107p43s-75t112a-39  favour d72i133p48s51t40a28c45  fear d95i95p59s28t47a36c93  fearHabit i41
foreknowledge d59i134p66s88t66a66c68  found d-62i-25p-75s-26t-79a-31c40  gainThing d85i185p55s54c74
generic d-70p-55t-41a-45c58  gift d26i30p-39s-70t-36a-90c-70  glad d118i-62p31t156c64
goods i53p61s157t-21a-59c-46  greeting p60t276c59  guarded i172p185s312t66a105c60  guilt d47
harm i125p-59s-28t-34a-67  heOrShe d82i34p-29a-85  hedge d-81p-43s-24t-32a-34c-31
home d40i39p-69s-83t-31a-37c-27  house d91i123p103t43a31c36  howMany d-44i-98p-80s73t-58a-82c220
hypothetical d-28p-148s-94t-130a-134c-153  iTell d107i91p-73t92a100  inside d-83p27s34t-88c-22
insider d-73i124p49t-27a-21  insistence d-35i-25p-106s-123a-51c-78  knowing d26i97p-57s-77t-26a-44
knowsMe i50  leakAct d-88i34s-115t-63a-89c-64  leisure d-24i64p-56s-68t-57a-54c-42
letsGo d151i170p61s110t89a83c89  letting d142i142s43t43a31c47  listing i-23p106s62t-64
lurking d28i103s144t22a93  mayI d115p-68s46t-23a-22c-79  me d25i187p115s32t69a162
meeting p152s90t22c128  mine d38i129p104s96a87  money d28i82t-41c-47
moral d178i-57p-101s-59t-46a-72c-39  named d150i117p287t74a104c60  nobody d93i99p31s69t51c62
oddity d20i114t27a27c28  offer d-38i68t-37a-21c-34  opinion d-70i119p-65s-46t-29a27
opinionOf d273i89p56s42c74  ours d-49p-31s-173t-111a-72c-105  outsider i150s-119t-29a-38
outsiderWants i83s42  ownAct d112i-45p-53t-37a-50c-30  ownDeed d-39i123  ownThings d23i62p-43s-22
party d83i44p-117s36t-28a-49c-24  passing i83s-92t-32a-56c-38  payoff d-68i95p-33s-49t-33c-31
planted i60p-31  policy d-58i-61p-137s-87t-105a-153c45  policyActor i-65s-128t-109a-106c-31
presence p161s45t-21  privateChannel d-89i83p22s-35a64c-23  privateFact d78i38p269s64t31c35
privatePlace d54i116p154s44t59a154c75  project d-62i-122p-56s-60t-124a-98c-100  quantity t-60a-61c-21
question d269i158p216s246a192c90  ranking d125p107s38t23c210  relation d102i144p33t47a38c47
repeat i120p187s111t52a67c105  result d-48i-161p-93t-87a-98c-99  rules d-88i-35p-152s-174t-129a-143c-43
said i96s-68t48a79c-91  saidOrVoted d-87i-30p172t-42c67  secrecy d28p79t30a97c33
secret i34s57t-48a44c-45  seizedGoods d52i124p80s177t77a76c74  smallGroup i33p47s22t-28a-51c182
someone d65i45p225s-71a21c26  staff d-66i123p139s-23t-53a-67  stakes d121p-38s-55t-71a-61c-39
stealing d66i197s142t78a71c75  takes i90p-90s-43a-27c-42  talk i-179p-84s-230t-179a-93c-128
tech d-58i-189p-155s-67t-158a-151c-111  they i88p-126s-43t-62a-85c-93
theyTell d-35i-21p-65s-31t-117a-145c-107  threatPhrase i76p35s35t101a63c40
threatWord d-85i105p-44s-43a-26  timing d80i225p66s152t123a24c51  toMe d-40i131p95s52a83
trade d38i71s176a-83  training d-188i-142p-140s-153t-145a-127c-151  transaction d-110i40s39
trying d-32i-217p-102s-224t-153a-192c-117  victim d-82p-81s-66t-54a-76c-54
watched d55i100p54s135t63a46c63  weDo i-94p-182s-200t-144a-154c-154
weigh d104i-76p-167s-122t-73a-56c-103  whereToTurn d-40i93p-44s-79t-57a24c-42
who d-50p176s-154t-81a-33c-72  work i83p76s100t164a49c29  wrongdoing d174i258p118s152t129a119c129
youAll d88i83s213t207a264c38`;

/** The score of a text that has nothing of all this. */
export const outset: Readonly<Record<AskedKind, number>> = {
  dilemma: -2.72,
  integrity: -2.83,
  person: -2.96,
  secret: -2.57,
  'small-talk': -1.69,
  'about-durf': -2.45,
  count: -2.56,
};
