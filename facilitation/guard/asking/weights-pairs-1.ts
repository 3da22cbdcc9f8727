/**
 * Written by test/benches/fit-question-weights.ts from corpora that people wrote for it; in hundredths, by kind.
 */
export const askedPairWeights1 = `
ability+closed d-21a-22  ability+gainThing d28  ability+heOrShe d32  ability+iTell a39
ability+mayI d-24s-23  ability+me d29a44  ability+weigh d-21  ability+youAll a-27
aboutDurf+access s-22a-21  aboutDurf+asking p45  aboutDurf+capital d26i31p31s26t28a67c48
aboutDurf+checks i-29s-36t-21a-26c-22  aboutDurf+closed i-35a-23  aboutDurf+codes d-21s-28a-28
aboutDurf+consequence a-26  aboutDurf+exactly d-44i-31p-26s-55t-30a-46c-25  aboutDurf+found p-25s-27
aboutDurf+heOrShe d23  aboutDurf+howMany c28  aboutDurf+hypothetical a-22  aboutDurf+iTell i22a27
aboutDurf+insider d30p24  aboutDurf+listing d27p24  aboutDurf+mayI d37p20a52c22
aboutDurf+me i25p56s48t34a25c22  aboutDurf+mine p22  aboutDurf+nobody d-54i-20p-44s-49t-40a-50c-30
aboutDurf+policyActor d-35p-32s-24t-22a-25c-22  aboutDurf+presence d-21s-31
aboutDurf+privateChannel i26s24  aboutDurf+project d20  aboutDurf+question d37p28t24a55c36
aboutDurf+repeat d-29i-21p-25s-34t-24a-30  aboutDurf+said t20  aboutDurf+saidOrVoted p-23
aboutDurf+smallGroup d-42i-32p-35s-33t-29a-32c-28  aboutDurf+staff a-22  aboutDurf+stakes d43p25
aboutDurf+talk d-44i-29p-28s-26t-28c-23  aboutDurf+tech d27p29  aboutDurf+theyTell d-20
aboutDurf+toMe s23  aboutDurf+weigh i56  aboutDurf+who d50i57p40s31t28a64c37
aboutDurf+youAll d36p45s34t33a36c26  capital+closed d-37i-20p26  capital+consequence s21
capital+documents d-51i-41p-64s-60t-44a-39c-45  capital+exactly i23p41s26t34  capital+found p-32
capital+gainThing p-24  capital+gift p-22  capital+goods d-20p-22  capital+greeting p21
capital+howMany s29c21  capital+iTell d27p22  capital+mayI d21p27  capital+me d24  capital+named p84
capital+nobody d21i22a40c33  capital+party d22  capital+presence s24  capital+question p30
capital+said a26  capital+smallGroup s35  capital+someone d21p31  capital+staff d26s23
capital+stakes s-23  capital+weigh t24  capital+who i-22  chatter+closed d-47i-29p-30a-33c-24
chatter+exactly d47i43p22s34t42a27c29  chatter+presence s26  chatter+question d31s28t52
chatter+smallGroup s27  chatter+who t24  chatter+youAll t34  checks+cargo i-24  checks+closed i29
checks+exactly s26  checks+found s-34  checks+goods i-46  checks+guarded s-26  checks+howMany s31
checks+policy s28  checks+presence p-25s-49t-21a-21  checks+quantity s20  checks+question d22i30s37c23
checks+stakes i24s20  checks+they i22  checks+who d-21i-25s-38t-20a-24  checks+work s-22
checks+youAll d25  closed+abuse i31  closed+access s26  closed+cargo d-26
closed+codes d-35i-27p-21s-31t-25a-34c-25  closed+conduct i35  closed+consequence i29
closed+counted a25  closed+dataOfMine d-31i-28p-22a38  closed+documents d-35i-45p-54s-39t-38a-35c-39
closed+evading d24i26a29  closed+exactly d-21  closed+faking i23  closed+fear d27  closed+found d-28i-25
closed+gainThing d-52i-21p-22s-23t-26a-28c-26  closed+gift d-36p-22a-21  closed+glad d33
closed+goods d-76p-39s-52t-38a-41c-38  closed+harm d36i35  closed+heOrShe d52i39p32s24t24c25
closed+hypothetical i61  closed+iTell d-63i34  closed+inside a31  closed+insider d-34i27a23
closed+insistence d-28  closed+knowing i23  closed+listing i-22p-28a-26  closed+mayI d39i85s23t21a26c26
closed+me d-70i22s29a24  closed+mine d-49p-29  closed+moral d42i-25a-31
closed+nobody d56i35p30s28t30a46c32  closed+ours i-27  closed+ownAct d-169p-72s-60t-74a-73c-68
closed+party d-23  closed+passing d20  closed+policy p-24s-28a-24  closed+policyActor d59
closed+presence p23  closed+privateFact p25  closed+question d-23i67p29s33a45  closed+ranking d-22s-27
closed+relation d-24  closed+rules d-39i-42p-45s-49t-38a-44c-38  closed+secrecy a21  closed+secret a28
closed+smallGroup d-42i-42s-31t-26a-24c-30  closed+someone i36p54s21t26a43c26
closed+staff d37i91p37s35t39a52c38  closed+stakes d71i70p21s29t36a69c38  closed+talk d24i-25a27
closed+tech d-25s-21  closed+they d33i23p23a20  closed+theyTell d30  closed+toMe i42p20s32
closed+trade d-41i-26p-24t-21a-34c-21  closed+transaction d-23  closed+trying d32  closed+victim i37
closed+weDo d-22  closed+weigh a44  closed+whereToTurn i70  closed+who d-35i-24p-35t-23a-25c-23
closed+work i30p22  closed+wrongdoing d22  closed+youAll d46i48p74s84t81a49c50  codes+consequence i-24
codes+evading s24  codes+heOrShe s-21  codes+quantity s-24  codes+question d-30i-24t-20a-27c-21
codes+ranking s-31  codes+weDo d30  codes+youAll i-28a-24  consequence+counted d20a22
consequence+hypothetical d-23i-31p-20s-20t-20a-27c-20  consequence+iTell i48a24
consequence+insider i-22p-26s-22  consequence+leakAct d-22i-35p-23s-26t-21a-22c-21  consequence+mayI i28
consequence+me i63p20s21t25a35c25  consequence+named i21  consequence+outsider d-24i-30
consequence+ownAct i36  consequence+relation i24  consequence+secret i-24s-25
consequence+staff d-26i-30p-33s-29t-25a-25c-27  consequence+talk d26i23  consequence+work s-22
consequence+youAll i-24  counted+cargo p25s22c22  counted+dataOfMine a43  counted+exchange a24
counted+goods p26s32  counted+heOrShe c27  counted+howMany d75i58p48s33t58a48c163
counted+hypothetical d23  counted+iTell i-32  counted+mayI c-29  counted+me i-33a33  counted+mine i-22
counted+policy d24i22c50  counted+policyActor i-33  counted+quantity c21
counted+question d58i34p51s43t44a54c95  counted+ranking c32  counted+rules i-20c-32
counted+saidOrVoted d22p39c26  counted+smallGroup c26  counted+stakes d47i64p39s42t38a39c35
counted+who p40  cover+policyActor p-23  cover+question d-30i-23p-32t-22a-23c-22  cover+saidOrVoted p-21
cover+training d-26i-21p-26  cover+who p-32  dataOfMine+cargo i23  dataOfMine+found i21
dataOfMine+iTell a24  dataOfMine+inside d-25p-25s-22t-20a-26  dataOfMine+mayI d-31  dataOfMine+me a67
dataOfMine+mine a61  dataOfMine+project d25p27  dataOfMine+question a44
dataOfMine+secret d-35i-39p-37s-45t-33a-42c-34  dataOfMine+someone a24  dataOfMine+stakes d60i23t21a26
dataOfMine+tech d34  dataOfMine+trying p21  documents+admin d-21i-23p-23a-21  documents+asking i-31
documents+evading s29  documents+exactly d29i29p31s22t24a23c52  documents+favour d31i23
documents+found d40p35s37t25a21c34  documents+generic i20c38  documents+goods d26i22p28
documents+harm i41  documents+howMany c31  documents+hypothetical d-33p-20  documents+iTell d38s24
documents+lurking s27  documents+mayI d58p22s37t23c23  documents+me d68i32p41s41t32a30c32
documents+mine d30  documents+moral d-30  documents+ours d25i29p26  documents+ownAct d24
documents+party d28i40p23s28t24a24c24  documents+policy d-62i-27p-49s-66t-48a-53c-37
documents+policyActor d-23c-27  documents+presence p36s32t20c26
documents+question d-44i-29p-69s-58t-46a-36c-40  documents+repeat c38  documents+rules p-32s-51t-35a-42
documents+said i33  documents+saidOrVoted d-33i-44p-35s-32t-31a-33c-37  documents+secret s-28
documents+smallGroup d-26i-26p-22s-21a-20c-24  documents+staff i40
documents+stakes d-44p-37s-27t-27a-28c-30  documents+talk d31i34c32  documents+threatWord i40
documents+timing p36  documents+trade d28i40p22s28t23a23c23  documents+training p24
documents+victim i22  documents+weigh d22  documents+whereToTurn d-25i-30p-28s-22t-22a-24c-22
documents+youAll i29  evading+goods i-25  evading+guarded d-22i-22p-20s-44  evading+howMany i-21s-36
evading+iTell s22  evading+mayI s25  evading+ownAct a22  evading+policy s-24  evading+secret s-26
evading+stakes d27i23  evading+who i-21  evading+youAll s23  exactly+admin p46t38c22
exactly+alone d-27i-21p-23s-27t-21a-22c-21  exactly+contact i21  exactly+exchange i-27
exactly+gainThing i-22  exactly+generic s22c36  exactly+gift d-21i-25
exactly+guarded d40i53p49s85t41a41c40  exactly+heOrShe s36  exactly+howMany d-31i-31p-28s-24t-29a-28
exactly+hypothetical s-23  exactly+iTell d-32s-32  exactly+inside p-21  exactly+insider s26
exactly+listing i30s36  exactly+lurking i30p26s31  exactly+mayI d-26s-35a-21c-22  exactly+moral d29
exactly+named p26  exactly+nobody t22  exactly+outsiderWants i27s20  exactly+ownAct i25
exactly+policy d27i31p23s46t41a29c48  exactly+presence p43  exactly+privateChannel i-28
exactly+repeat s-24a26  exactly+result s26  exactly+rules d25i30t20a20c43  exactly+saidOrVoted p-23
exactly+secret s26  exactly+seizedGoods s22  exactly+smallGroup s31  exactly+staff s26
exactly+stakes d-58i-36p-26s-44t-35a-35c-36  exactly+they d-22  exactly+theyTell i21
exactly+timing d26i49p40s67t42a32c33  exactly+trade i21p26  exactly+weigh t25
exactly+whereToTurn d-26i-23p-29s-25t-25a-27c-22  exactly+who p52t29  exactly+work p25t46
goods+cargo d-33i-28s-31t-30a-36c-35  goods+family i-21  goods+found d25  goods+gainThing i-27s-37
goods+generic s-22  goods+gift s-25  goods+greeting i-32p-27s-27t-23a-21c-23
goods+guarded d-46i-70p-43s-61t-45a-45c-45  goods+home d30  goods+house d28
goods+howMany d-48i-47p-55s-61t-46a-45c-56  goods+hypothetical i31  goods+iTell p20
goods+inside i-20s-30  goods+insider i27  goods+listing p22  goods+mayI d52i57p58s49t42a40c42
goods+me d20i27p20  goods+mine i24  goods+moral d-34  goods+ownAct i32  goods+party i-27s-29
goods+policy d-31p-26t-20a-20c-28  goods+presence d45  goods+privateFact p29  goods+project d-21
goods+question i28s38  goods+repeat s30  goods+result i-33p-21s-34t-21a-21c-21  goods+saidOrVoted p-26
goods+secret s-41  goods+someone d-23i24  goods+staff i32  goods+stakes p-21s-42a-21  goods+stealing i26
goods+takes i22  goods+they i38  goods+trade d-26i-57p-41s-57t-38a-40c-39  goods+weDo d-28i-21s-23
goods+weigh d28  goods+who p66  goods+work d-31i-49p-40s-48t-34a-34c-34
goods+youAll d43i57p43s92t43a39c44  greeting+cargo s-26  greeting+guarded d-31i-35p-36s-51t-32a-31c-31
greeting+howMany d-31i-31p-31s-54t-31a-31c-35  greeting+iTell d-21i-25  greeting+me i-24
greeting+policy d-21i-20p-20s-37t-21a-20c-23  greeting+secret d-23i-21p-27s-41t-23a-23c-24
guarded+access d-24i-30p-21t-20a-22c-20  guarded+cargo s-26  guarded+heOrShe i-22
guarded+howMany d-21i-21p-22s-24t-20c-27  guarded+iTell a27  guarded+insider i22  guarded+mayI a26
guarded+me i38a26  guarded+question i40p37s116t35a42c32  guarded+secret p-23s-32a-23
guarded+seizedGoods s-37  guarded+staff i30  guarded+tech s27  guarded+who d30i35p92t31a29c31
guarded+youAll s36  howMany+cargo d-31i-31p-31s-48t-30a-29c-33  howMany+gainThing p27s46t22a22c26
howMany+generic c34  howMany+mayI c-26  howMany+meeting c26  howMany+nobody c22
howMany+policy d38i29p30s72t35a31c94  howMany+policyActor s36c43  howMany+presence s24
howMany+privateFact p26  howMany+quantity p23s33c23  howMany+question d29s26t24c116
howMany+repeat s-35t-20  howMany+rules d31i32p33s29t33a33c74  howMany+said c-29  howMany+saidOrVoted c20
howMany+secret d-25i-23p-24s-41t-24a-23c-26  howMany+smallGroup s21c45  howMany+staff s56t23a23c31
howMany+talk c21  howMany+tech d20  howMany+who c23  howMany+youAll d23  listing+admin p-24
listing+leakAct d20  listing+mayI d65  listing+me s22  listing+named d20  listing+opinionOf d22
listing+outsider i23  listing+ownAct d41  listing+policyActor d27i35p58s28t30a29c33
listing+presence s24  listing+privatePlace p28  listing+question d28p-40  listing+secret p-22
listing+staff d22i27p63s31t28a28c29  listing+stakes d-29  listing+talk d21  listing+weigh d-22
listing+who d-33i-23p-54s-32t-30a-33c-31  listing+work p-22  listing+youAll d36s30  mayI+abuse d22
mayI+exchange d-37i-45p-20s-32t-30a-32c-28  mayI+family i-24  mayI+found s30a27  mayI+gift d-25
mayI+glad t24  mayI+home i-33  mayI+iTell i-24  mayI+inside i-46  mayI+insider d-34p-27s-22
mayI+mine i-24p-25  mayI+money d-21  mayI+moral d-30  mayI+named i26  mayI+nobody s24  mayI+ownAct i22
mayI+party i-38s-23  mayI+policy d47  mayI+privateFact s26  mayI+privatePlace i-23  mayI+project d28
mayI+question d24i26s25  mayI+rules d-55i-80p-50s-50t-49a-55c-49  mayI+saidOrVoted d21s39
mayI+someone p-28  mayI+staff d-24p-26s-23  mayI+stakes i-29p-21s-23
mayI+talk d-38i-55p-35s-37t-33a-27c-35  mayI+they d20  mayI+theyTell d27i35  mayI+trade i-48s-24
mayI+trying d32  mayI+watched s21  mayI+weDo i-24  mayI+weigh d69p22s20t22c22  mayI+whereToTurn d-32
mayI+youAll d84i53p34s28t32a59c29  moral+alone d20  moral+insistence d-30i-22  moral+me i22
moral+meeting d-20  moral+opinion d-35  moral+opinionOf d37  moral+project d-29
moral+question d68i29s20  moral+repeat d-24  moral+rules d20  moral+secret d30i21
moral+staff d-22i-24p-20  moral+stakes i-22  moral+talk i-26p-21s-20a-29
moral+tech d-47i-29p-26s-27t-26a-27c-26  moral+timing d26  moral+trade d-21  moral+transaction d-23
moral+weDo d-24  moral+weigh d-71i-38p-35s-36t-36a-29c-35  moral+youAll d-109i-60p-57s-46t-59a-57c-56
named+ownAct i23  named+question p45  named+who p-21  opinionOf+asking d-28  opinionOf+insider d-21
opinionOf+money d-28  opinionOf+someone d-26i-22  opinionOf+staff d-23  opinionOf+stakes d-28i-22
opinionOf+talk d-28  opinionOf+weigh i24  ownAct+cargo i21  ownAct+gainThing d22  ownAct+harm d23
ownAct+hypothetical d-39i-26p-21s-22t-22c-21  ownAct+iTell d52  ownAct+me d48  ownAct+money d23
ownAct+nobody d28  ownAct+offer i-20  ownAct+opinion d21  ownAct+presence d23  ownAct+privateFact s26
ownAct+project d49t20c20  ownAct+question d61  ownAct+relation d-33  ownAct+rules i-23
ownAct+someone d22  ownAct+staff d26  ownAct+stakes d39  ownAct+talk d22
ownAct+they d57i41p31s30t31a31c31  ownAct+theyTell d36i28c20  ownAct+trade i-26  ownAct+trying d28
ownAct+weigh d23  ownAct+work s20  policyActor+conduct i21  policyActor+fear i20
policyActor+heOrShe d31p45t21a21  policyActor+hypothetical d26  policyActor+inside d22i24
policyActor+insider d-28p-23  policyActor+money i23  policyActor+policy d31s30c28
policyActor+presence s26  policyActor+question d-43i-38p-29s-31t-29a-30c-26  policyActor+repeat p22
policyActor+smallGroup s-22  policyActor+someone d-23i-30p-21  policyActor+staff d-42i-29t-25a-27
policyActor+stakes p32  policyActor+who d22i28p52s22t24a23c22  presence+cargo s-21  presence+family i-28
presence+found i-25p-21  presence+home i-27  presence+house i-24  presence+iTell i-31
presence+inside s32c23  presence+insider s23  presence+leisure s20
presence+me d-33i-48p-51s-46t-39a-44c-39  presence+mine s-20  presence+outsider i27
presence+question d42i51p44s65t37a42c48  presence+repeat s-22  presence+secret i-22p-25a-23
presence+smallGroup s27  presence+someone p25  presence+staff s46  presence+stakes d23
presence+timing s-24  presence+weigh d-25  presence+whereToTurn i-25  presence+who d25i30p91t33a46c33
privateFact+insider p33  privateFact+policy p-23  privateFact+question i31p64s29t23c21
privateFact+rules d-23i-32p-43s-29t-27a-27c-27  privateFact+smallGroup d20  privateFact+someone p29
privateFact+staff d21p53  privateFact+stakes d33p24  ranking+meeting c23  ranking+policy s-20
ranking+quantity i-21s-28c-21  ranking+question c25  ranking+smallGroup s29c68
ranking+stakes i22p36s49t24a22c36  ranking+talk p26  ranking+weDo d37  ranking+who d34p52s20t22a22
ranking+work p20  saidOrVoted+family p-21  saidOrVoted+meeting p32  saidOrVoted+mine p-22
saidOrVoted+nobody s20  saidOrVoted+question d43i62p64s31t42a52c56
saidOrVoted+repeat d-22i-26p-29s-22t-21a-24c-21  saidOrVoted+smallGroup i22c36  saidOrVoted+someone p-21
saidOrVoted+staff d-22i-25p-37s-24t-21  saidOrVoted+stakes d-38i-54p-54s-38t-36a-29c-22
saidOrVoted+they d-23i-28p-21  saidOrVoted+training p-23  saidOrVoted+who d25i21p79s27t27a24c29
saidOrVoted+youAll d-26p-35s-23t-22a-25c-21  smallGroup+abuse i31  smallGroup+found d26i23c30
smallGroup+hypothetical d24  smallGroup+iTell i-26p-20  smallGroup+me i-26s-21
smallGroup+mine d-41i-31s-31t-24a-27c-22  smallGroup+nobody d-20  smallGroup+ours i26
smallGroup+policy i-21  smallGroup+question i43s34t21c42  smallGroup+someone p21
smallGroup+staff p-28s21  smallGroup+stakes d-25p21  smallGroup+talk d-47s-21a-21c-25
smallGroup+tech d-22i-22  smallGroup+timing d-21i-27p-33t-21a-21  smallGroup+toMe i-27
smallGroup+weigh i-21  smallGroup+who d32i22p53s20t24a24c21  someone+abuse i32  someone+asking d-30a-22
someone+conduct i24  someone+gainThing i25  someone+heOrShe d-27i-33p-37s-26t-25a-25c-25
someone+hedge d-25  someone+iTell i-50p-33s-24t-24a-27c-24  someone+inside i26
someone+insider i-28p-42s-29t-21  someone+me i-39  someone+mine p-35  someone+ours p31
someone+outsiderWants d-28i-20  someone+party d27i47s20t21a21c21  someone+policy i26p33
someone+project d23  someone+question d38i50p116s27t42a41c37  someone+repeat i-25p-21
someone+said d-41i-76p-57s-45t-47a-46c-46  someone+secret i-21p-25
someone+staff d-33i-31p-62s-49t-39a-34c-34  someone+stakes i-34p-86s-41t-37a-23c-32  someone+talk d-42
someone+trade d24i49  someone+trying d26  someone+weigh d39  someone+whereToTurn p-25
someone+who d32i51  someone+wrongdoing i20  someone+youAll d-31i-45p-24s-30t-30a-37c-29
stakes+abuse i33  stakes+admin d-23  stakes+asking d-29  stakes+cargo i22
stakes+exchange d-54p-26s-25t-25a-27c-25  stakes+faking d-23  stakes+found d23p31c21
stakes+gainThing s-30  stakes+gift s-21  stakes+hedge d-28`;
