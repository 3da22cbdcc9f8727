/**
 * Written by test/benches/fit-question-weights.ts from corpora that people wrote for it; in hundredths, by kind.
 */
export const askedPairWeights1 = `
ability+closed a-23  ability+heOrShe d21  ability+iTell d27a45  ability+me d21a40
ability+whereToTurn i-27a-23  ability+youAll a-27  aboutDurf+asking p25
aboutDurf+capital d29i30p29s27t27a67c47  aboutDurf+checks i-21s-30a-25  aboutDurf+closed i-34p22
aboutDurf+codes s-25a-29  aboutDurf+exactly d-28i-21p-23s-39t-22a-36  aboutDurf+found p-20s-22
aboutDurf+howMany c30  aboutDurf+hypothetical a-24  aboutDurf+iTell i21t20a23  aboutDurf+insider p34
aboutDurf+mayI d50i20p24s22t22a51c26  aboutDurf+me i22p67s44t37a25c26  aboutDurf+mine p32
aboutDurf+nobody d-36p-33s-42t-33a-47c-24  aboutDurf+ours p23
aboutDurf+policyActor d-26i-21p-23s-21a-22  aboutDurf+presence s-22  aboutDurf+privateChannel i25s22
aboutDurf+project d26  aboutDurf+question d20a49c25  aboutDurf+repeat d-26p-26s-30t-23a-27
aboutDurf+saidOrVoted p-24  aboutDurf+smallGroup d-35i-26p-28s-28t-24a-27c-23  aboutDurf+someone a-21
aboutDurf+staff a-21  aboutDurf+stakes p20  aboutDurf+talk d-22  aboutDurf+tech d36p34
aboutDurf+toMe s25  aboutDurf+weigh i53  aboutDurf+who d38i36s22a59c25  aboutDurf+youAll p23a24
capital+closed d-31i-22s-21  capital+consequence s22  capital+documents d-43i-35p-49s-50t-37a-34c-38
capital+exactly i20p30s23t33  capital+found p-26  capital+gainThing p-23  capital+gift p-22
capital+guarded s-23  capital+howMany s30  capital+iTell d28p24  capital+mayI d21p26  capital+me d26
capital+named p80  capital+nobody d21i21p21a39c32  capital+presence s28  capital+said a26
capital+smallGroup s33  capital+someone p28  capital+staff d24s22  capital+stakes s-23
capital+weigh t22  chatter+closed d-37i-26p-26s-23a-31c-22  chatter+exactly i31t30  chatter+howMany s24
chatter+policy s20  chatter+question d22s21t49  chatter+who t25  chatter+youAll t34  checks+cargo i-25
checks+closed d-21  checks+consequence s21  checks+found s-25  checks+goods i-45  checks+guarded s-27
checks+mayI d24  checks+policy i23s32c21  checks+presence p-21s-38  checks+quantity s24
checks+question i28s35c20  checks+stakes i30  checks+who i-23s-30a-22  closed+abuse i33
closed+access s31  closed+codes d-24s-22a-30  closed+conduct i29  closed+counted a23
closed+dataOfMine d-27i-22a32  closed+documents d-31i-56p-48s-46t-40a-39c-40  closed+evading a26
closed+family d-26  closed+fear d31  closed+found i-21  closed+gainThing d-31  closed+gift d-23
closed+glad d35  closed+goods d-53p-28s-41t-29a-34c-29  closed+harm d27i30  closed+home d-21
closed+hypothetical i53  closed+iTell d-59i34  closed+inside s31a32  closed+insider i42p24a32
closed+knowing i20  closed+listing d-23a-24  closed+mayI i70  closed+me d-60s29a32  closed+mine d-36
closed+moral d53  closed+nobody d52i33p28s25t28a42c29  closed+opinion d-21  closed+ours i-28
closed+ownAct d-156i-22p-66s-48t-69a-67c-62  closed+party d-26  closed+policy s-20a-20
closed+policyActor d50  closed+presence p22  closed+privateFact p38s29
closed+question d72i69p41s38t38a58c33  closed+relation d-24  closed+rules d-29i-38p-36s-38t-31a-38c-31
closed+secret a28  closed+smallGroup d-21i-33s-23c-23  closed+someone i38p41s22t26a46c26
closed+staff d21i65p38s28t30a42c28  closed+stakes d76i70p29s32t37a64c40  closed+talk i-26
closed+they d46i35p24t21a22c23  closed+theyTell d25  closed+toMe i44s35
closed+trade d-38i-20p-23s-21t-21a-22c-21  closed+transaction d-31  closed+trying d37  closed+weigh a36
closed+whereToTurn i54  closed+who d-27p-34a-24  closed+wrongdoing d25
closed+youAll d77i49p76s65t82a49c51  codes+access s23  codes+consequence i-20  codes+mayI d27
codes+quantity s-28  codes+question i-22a-23  codes+ranking s-36  codes+youAll i-26a-24
consequence+counted d26a23  consequence+hypothetical i-27a-26  consequence+iTell i47a25c20
consequence+insider d-21i-28p-21s-23  consequence+leakAct i-29s-23  consequence+mayI i23
consequence+me i61p23s22t25a36c26  consequence+outsider d-22i-22  consequence+ownAct i22
consequence+relation i27  consequence+secret i-21s-23  consequence+staff d-30i-35p-29s-31t-26a-27c-29
consequence+talk d27i24a21  consequence+youAll i-21  counted+cargo p20  counted+dataOfMine a42
counted+exchange a24  counted+heOrShe d20p23c27  counted+howMany d48i50p40s29t49a42c157
counted+iTell i-34  counted+mayI i-20c-20  counted+me i-37a36  counted+mine i-26  counted+policy i23c51
counted+policyActor i-28  counted+quantity c20  counted+question d59i33p54s44t45a53c98
counted+ranking c34  counted+rules c-33  counted+saidOrVoted d22i22p36c26  counted+smallGroup c25
counted+stakes d51i64p41s46t39a41c35  counted+who p32  cover+listing s22  cover+policyActor p-22
cover+question d-23p-27  cover+saidOrVoted p-21  cover+training d-21p-24  cover+who p-29
cover+youAll s21  dataOfMine+cargo i23  dataOfMine+howMany d26  dataOfMine+iTell a23
dataOfMine+inside d-22p-23s-20a-24  dataOfMine+mayI d-26  dataOfMine+me a63  dataOfMine+mine a56
dataOfMine+money d22  dataOfMine+project d31i21p29  dataOfMine+question a48
dataOfMine+secret d-32i-35p-34s-42t-31a-40c-31  dataOfMine+someone a22  dataOfMine+stakes d47a26
dataOfMine+tech d35  documents+access s-21  documents+asking i-27
documents+exactly d46i38p38s40t34a33c62  documents+favour d34i26p21  documents+found d30i23p32s28t22c31
documents+generic c37  documents+goods d34i29p32s25t24a23c22  documents+guarded s-21  documents+harm i37
documents+howMany c28  documents+listing d-21i-26  documents+mayI d40
documents+me d54i30p33s23t24a22c24  documents+moral d-25  documents+named d22p25
documents+ours d31i33p29s22t23a22c23  documents+ownAct d24  documents+party d26i31s27t21a20c21
documents+policy d-54i-29p-45s-60t-45a-50c-37  documents+policyActor c-22  documents+presence p23
documents+question d-52i-30p-62s-68t-48a-40c-43  documents+repeat c39
documents+rules d-20i-21p-32s-47t-34a-41  documents+said i23
documents+saidOrVoted d-31i-39p-34s-30t-29a-31c-36  documents+smallGroup d-23i-22p-20c-22
documents+staff i21  documents+stakes d-36i-29p-41s-29t-28a-29c-31  documents+talk d37i42p21s23t24a21c37
documents+threatWord i36  documents+timing p34  documents+trade d25i31s27t20a20c20
documents+training p25  documents+weigh i-24  documents+whereToTurn d-26i-33p-29s-24t-23a-25c-24
documents+youAll d26i23  evading+goods i-27  evading+guarded d-20i-20s-35
evading+howMany d-20i-22p-20s-38  evading+ownAct a22  evading+policy s-26  evading+secret s-20
evading+stakes d21  evading+youAll s30  exactly+admin d26p47s26t42c26  exactly+alone d-23p-22s-26a-20
exactly+bodySign d21  exactly+contact i20  exactly+exchange i-29  exactly+generic s22c36
exactly+greeting s23  exactly+guarded d42i53p45s91t41a41c41  exactly+heOrShe d31i22p22s37a21c21
exactly+howMany d-27i-30p-28s-24t-29a-28  exactly+hypothetical i-27s-22  exactly+iTell d-24s-29
exactly+listing i30s33  exactly+lurking i35p27s38t22a22c22  exactly+mayI d-22s-29  exactly+named p21
exactly+nobody t22  exactly+outsiderWants i26s21  exactly+ownAct i24
exactly+policy d26i31p21s47t40a29c46  exactly+presence p47  exactly+privateChannel i-27
exactly+privateFact p-20  exactly+question p-25t-26  exactly+repeat s-25a22  exactly+rules d27i29c42
exactly+saidOrVoted d-22i-33p-30s-20t-22a-21c-24  exactly+seizedGoods s31  exactly+staff i30p25s21
exactly+stakes d-35i-27s-38t-26a-26c-26  exactly+theyTell i23  exactly+timing d27i46p36s56t38a29c29
exactly+trade p21  exactly+weigh d22s23t27  exactly+whereToTurn d-24i-22p-30s-26t-25a-27c-22
exactly+who i29p50t34  exactly+work i21p21s21t48c20  goods+asking i21  goods+cargo d-32s-41t-27a-31c-31
goods+found d24  goods+gainThing s-32  goods+gift s-27  goods+greeting i-30p-27s-27t-23a-21c-23
goods+guarded d-41i-65p-38s-47t-39a-39c-40  goods+howMany d-44i-44p-53s-56t-43a-42c-54
goods+iTell d29i23p27s28c20  goods+inside s-25  goods+insider i24  goods+listing p25
goods+mayI d51i23p43s27t28a27c28  goods+me d42i36p33t22c23  goods+mine i31  goods+moral d-32
goods+ours i-21  goods+ownAct d30i22  goods+party i-21s-23  goods+policy d-27p-24c-26
goods+question d-33p-25a-22c-21  goods+repeat i25s38  goods+result i-30p-20s-31  goods+secret s-35
goods+someone i32  goods+staff i31  goods+stakes s-31  goods+trade i-42p-35s-39t-28a-30c-29
goods+weDo d-20  goods+weigh d29  goods+who p81t21c21  goods+work d-21i-40p-37s-40t-29a-28c-28
goods+youAll d26i34p28s67t27a23c28  greeting+cargo s-25  greeting+guarded d-29i-33p-35s-48t-30a-29c-30
greeting+howMany d-30i-30p-30s-51t-30a-29c-34  greeting+iTell i-24  greeting+me i-22
greeting+policy s-35t-20c-22  greeting+presence s23  greeting+secret d-23i-21p-27s-40t-23a-23c-23
greeting+stakes i-21  guarded+access d-25i-33p-23s-29t-24a-26c-24  guarded+cargo i-21s-22
guarded+heOrShe i-21  guarded+howMany d-22i-22p-24s-31t-22a-22c-28  guarded+iTell a30
guarded+mayI i21a31  guarded+me i42s22a30  guarded+quantity s-21
guarded+question d24i43p36s105t36a40c33  guarded+secret d-21p-21s-38t-20a-25c-21
guarded+seizedGoods s-21  guarded+staff i27  guarded+tech s25  guarded+who d34i39p87s22t35a32c35
guarded+youAll s48  howMany+cargo d-28i-28p-28s-43t-27a-27c-31  howMany+faking c-21
howMany+gainThing d20p26s44t22a21c26  howMany+generic c33  howMany+meeting c23  howMany+money d21
howMany+nobody c23  howMany+policy d33i27p28s67t33a29c91  howMany+policyActor s35c42
howMany+presence s31  howMany+privateFact p25  howMany+project d22  howMany+quantity p24s35c22
howMany+question d33i21p22s32t29a25c124  howMany+repeat s-35  howMany+rules d31i32p32s28t32a32c72
howMany+said c-29  howMany+saidOrVoted c22  howMany+secret d-27i-26p-27s-49t-27a-27c-29
howMany+smallGroup s21c42  howMany+staff s55t21a21c27  howMany+stakes d21  howMany+talk c22
howMany+tech d27c20  howMany+who c23  listing+mayI d23  listing+me d28s35  listing+opinionOf d24
listing+policy c20  listing+policyActor d37i41p63s32t34a34c38  listing+question p-45
listing+staff d36i37p77s41t37a37c38  listing+toMe p20  listing+who d-29i-25p-54s-29t-28a-29c-29
listing+youAll s36  mayI+abuse d20i22  mayI+exchange d-42i-39p-21s-31t-29a-31c-28  mayI+found s24a27
mayI+glad t24  mayI+heOrShe d32  mayI+home i-31  mayI+inside i-45  mayI+insider d-22  mayI+me s22a21
mayI+mine p-23  mayI+nobody d20s24  mayI+ours d32  mayI+outsider d30  mayI+ownAct d-36  mayI+party i-29
mayI+policy d31  mayI+privateChannel i-23  mayI+privateFact d20s33  mayI+project d41
mayI+rules d-61i-80p-51s-51t-50a-57c-51  mayI+saidOrVoted d25s38  mayI+someone p-21  mayI+stakes d23
mayI+talk d-39i-51p-34s-36t-32a-26c-34  mayI+tech d27  mayI+they d27  mayI+trade i-38  mayI+trying d34
mayI+weDo d-21i-25s-23c-20  mayI+weigh d47  mayI+whereToTurn d-21i24  mayI+who i29  mayI+work d20s20
mayI+youAll d77i32p27s24t27a50c31  moral+iTell d23i20a21  moral+insistence d-22  moral+me d39i28a24c20
moral+opinion d-28  moral+opinionOf d35  moral+policy d20  moral+project d-41i-22p-21s-22t-21a-21c-21
moral+question d52i26  moral+repeat d-25  moral+rules d26  moral+secret d27i22  moral+staff i-22
moral+stakes i-20  moral+talk i-28p-23s-21t-21a-30c-21  moral+tech d-53i-33p-30s-30t-30a-31c-30
moral+they i20  moral+timing d27  moral+transaction d-26  moral+weDo d-28
moral+weigh d-59i-34p-30s-31t-31a-25c-30  moral+work d-21  moral+youAll d-88i-54p-50s-52t-52a-49c-50
named+question p41  named+who p-21  opinionOf+asking d-25  opinionOf+money d-25  opinionOf+project d-20
opinionOf+someone d-24i-20  opinionOf+staff d-21  opinionOf+stakes d-29i-20  opinionOf+talk d-25
opinionOf+weigh i22  ownAct+asking d21  ownAct+gainThing d31  ownAct+harm d28  ownAct+heOrShe d35
ownAct+house d21  ownAct+hypothetical d-27i-22  ownAct+iTell d39  ownAct+me d36  ownAct+money d26
ownAct+nobody d23  ownAct+presence d26  ownAct+privateFact s31  ownAct+project d41  ownAct+question i-30
ownAct+relation d-27  ownAct+rules i-26  ownAct+someone d28  ownAct+staff d26  ownAct+stakes d41
ownAct+they d60i43p33s32t33a32c33  ownAct+theyTell d23i22  ownAct+trying d30  ownAct+weDo d26
ownAct+weigh d30  ownAct+work d24s25  policyActor+conduct i24  policyActor+heOrShe d26p34
policyActor+inside d22  policyActor+insider d-21  policyActor+policy d24s23c21
policyActor+presence i23s27  policyActor+question d-22i-35p-23s-21t-22a-22  policyActor+repeat p25
policyActor+smallGroup d-25s-23  policyActor+someone d-22i-25  policyActor+staff d-27
policyActor+stakes p27  policyActor+theyTell d26  policyActor+who p32  presence+found i-20
presence+home i-25  presence+house i-25p-21  presence+iTell i-25
presence+me d-25i-55p-48s-39t-37a-41c-37  presence+policy s24  presence+question d26i32p40s49t26a31c36
presence+secret i-29p-25a-24  presence+staff d23s36  presence+stakes d31  presence+weigh d-24
presence+whereToTurn i-23  presence+who d33i39p83s28t37a49c37  privateFact+iTell s21  privateFact+me s20
privateFact+mine s26  privateFact+policy p-23  privateFact+question i31p59s25t21
privateFact+rules i-27p-39s-26t-24a-24c-25  privateFact+someone p24  privateFact+staff p38
privateFact+stakes p21  ranking+meeting c21  ranking+quantity i-21s-28c-22  ranking+question c28
ranking+smallGroup i28p24s43t30a29c77  ranking+staff s21  ranking+stakes d36i24p53s59t35a32c45
ranking+talk p28  ranking+who d21p48  saidOrVoted+meeting p30  saidOrVoted+mine p-25
saidOrVoted+question d45i53p68s32t41a52c55  saidOrVoted+repeat d-23i-26p-32s-23t-23a-25c-22
saidOrVoted+smallGroup c28  saidOrVoted+someone d-20p-25  saidOrVoted+staff d-23i-23p-35s-23t-20
saidOrVoted+stakes d-34i-41p-48s-33t-31a-25  saidOrVoted+they i-27p-24  saidOrVoted+training p-22
saidOrVoted+who d32i37p82s34t34a34c35  saidOrVoted+youAll d-26i-26p-38s-25t-26a-29c-25
smallGroup+abuse i33  smallGroup+found d26i35p24s22t23a22c34  smallGroup+hypothetical d30
smallGroup+iTell i-25p-23s-22a-20c-21  smallGroup+mine d-47s-24a-23  smallGroup+ours i31p24
smallGroup+question c28  smallGroup+repeat p24  smallGroup+talk d-39  smallGroup+tech d-21i-22
smallGroup+timing i-29p-33t-20a-20  smallGroup+toMe i-26  smallGroup+weigh i-22
smallGroup+who i23p53t20  someone+abuse i33  someone+asking a-21  someone+gainThing i22
someone+heOrShe i-27p-35s-20  someone+hedge d-25  someone+iTell i-45p-30s-22t-22a-25c-22
someone+inside i21  someone+insider i-30p-35s-29t-22  someone+me i-34  someone+outsiderWants d-26
someone+party i34  someone+policy i21p28  someone+question d23i39p99t32a32c27
someone+repeat i-25p-23a-20c-21  someone+said d-41i-72p-57s-44t-46a-45c-45  someone+secret p-23
someone+staff d-29i-41p-58s-50t-40a-37c-34  someone+stakes d-25i-32p-73s-42t-37a-28c-32
someone+talk d-30  someone+theyTell d21  someone+trade i37  someone+weigh d41  someone+whereToTurn p-27
someone+who i26p-22  someone+wrongdoing i21  someone+youAll i-35p-21s-25t-24a-35c-23  stakes+abuse i30
stakes+alone d22  stakes+cargo i28  stakes+exchange d-47p-23s-22t-21a-22c-21  stakes+faking d-23
stakes+gainThing s-27  stakes+gift s-21  stakes+hedge d-27  stakes+hypothetical i-27
stakes+iTell d-22i-77p-57s-52t-45a-40c-44  stakes+inside i33  stakes+insider p-43s-29t-24c-23
stakes+letting d20  stakes+me d-33i-60s-47t-36a-21c-41  stakes+mine d-33  stakes+opinion i-23
stakes+outsider i35  stakes+party d-25i-37p-28s-37t-26a-27c-26  stakes+policy i21
stakes+project d-37i-27p-29t-21a-21c-23  stakes+question d56p29s33a24c27  stakes+relation i27
stakes+repeat i-22p-20  stakes+said d-30i-47p-33s-29t-30a-31c-31  stakes+secret s-21  stakes+staff p-33
stakes+theyTell d36  stakes+toMe d-33i-43p-25s-28t-27a-28c-27  stakes+transaction d-29
stakes+trying i-24p-26  stakes+weDo d29i40s21t22a21c21  stakes+weigh d22  stakes+whereToTurn i24a20
stakes+who p-21  weigh+alone d22i23  weigh+inside a31  weigh+insider d34  weigh+mine d29
weigh+nobody d24i39p23s20t21a35c23  weigh+ours d-30  weigh+outsider d-21  weigh+party d-21
weigh+privateChannel i40  weigh+project i-20  weigh+question d57t22  weigh+secret a32  weigh+staff d34
weigh+talk d20  weigh+transaction d-30  weigh+who i20t28  whereToTurn+exchange i-26
whereToTurn+gainThing i-21  whereToTurn+gift i-30  whereToTurn+heOrShe d21
whereToTurn+hypothetical i-42s-20  whereToTurn+iTell d26i29p24s20a23  whereToTurn+inside i-21
whereToTurn+me d32i61s28t26a44c28  whereToTurn+mine d31i20a26  whereToTurn+ours i22
whereToTurn+privateChannel i-23  whereToTurn+project p39  whereToTurn+question i55a30
whereToTurn+rules i-22p-21  whereToTurn+staff p-21  whereToTurn+toMe d-24p-27  whereToTurn+trying p37
whereToTurn+who i22a22  who+access s22  who+admin d-21s-23  who+alone d39i21  who+cargo p43
who+exchange i24  who+gainThing i23  who+inside p26  who+insider i25  who+letting d23  who+me i42
who+meeting p29  who+mine d-26p-22  who+ours p21  who+outsider p21  who+question d43i40p107s24t43a50c38
who+repeat p44  who+secret d37i33p86s49t40a39c40  who+staff i45p33a21  who+talk d-20p-24
who+theyTell s23  who+toMe i33  who+youAll d27a24`;
