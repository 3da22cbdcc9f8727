/**
 * Written by test/benches/fit-question-weights.ts from corpora that people wrote for it; in hundredths, by kind.
 */
export const askedPairWeights2 = `
stakes+hypothetical d-34i-53p-32s-34t-31a-31c-31  stakes+iTell d-21i-95p-67s-57t-52a-46c-51
stakes+inside d26i31  stakes+insider i-21p-37s-28t-21c-20  stakes+leakAct d-21  stakes+letsGo i20
stakes+me i-57s-39t-29c-34  stakes+mine d-38s-22c-21  stakes+opinion d-25i-26p-21
stakes+ours d39i21p24t20  stakes+outsider i29  stakes+party d-30i-35p-37s-38t-29a-29c-29
stakes+policy i25  stakes+project d-30i-22p-25  stakes+question d66i35p57s39t30a30c41
stakes+relation i27  stakes+repeat i-24p-22  stakes+rules d-20  stakes+said d-23i-50p-34s-29t-29a-30c-30
stakes+secret s-21  stakes+staff p-36  stakes+talk d-40  stakes+tech s20  stakes+they d-23i-33s-22a-20
stakes+theyTell d33  stakes+toMe d-27i-36s-22t-22a-23c-22  stakes+trade p-30  stakes+trying i-21p-30a-23
stakes+weDo d51i52p30s32t33a32c32  stakes+work d-30i-37s-32t-25a-25c-25  weigh+alone d22i24
weigh+inside a33  weigh+insider d35  weigh+mine d24  weigh+nobody d22i42p23s21t22a35c23  weigh+ours d-43
weigh+outsider d-24  weigh+party d-28  weigh+privateChannel i42  weigh+project d-26i-23
weigh+question d59  weigh+rules d33  weigh+secrecy d23a21  weigh+secret a34  weigh+staff d35
weigh+talk d24  weigh+transaction d-36  weigh+who t26  whereToTurn+exchange d-20i-30
whereToTurn+gainThing i-20  whereToTurn+gift i-34  whereToTurn+heOrShe d39p25
whereToTurn+hypothetical d-25i-53p-25s-26t-25c-25  whereToTurn+iTell i24  whereToTurn+inside i-22
whereToTurn+me d32i66s26t27a47c29  whereToTurn+mine d25i27a25  whereToTurn+offer d22p22
whereToTurn+ours i24  whereToTurn+privateChannel i-25  whereToTurn+project d33i22p45s25t25a24c25
whereToTurn+question i55t20a34  whereToTurn+rules i-26p-24a-20  whereToTurn+toMe d-25i-22p-28a-21
whereToTurn+trying d31p42s23t23a22c23  whereToTurn+youAll i21  who+admin s-25  who+alone d31
who+asking p32  who+cargo p41  who+exchange i29  who+found d-23i-23p-21s-29t-20c-21  who+gainThing i27
who+heOrShe p26  who+hypothetical i23  who+inside i31p55t23c22  who+insider i40p-27  who+letting d24
who+me i31  who+meeting p34  who+mine d-34s-22  who+nobody p21  who+party d24
who+question d50i67p125s38t53a57c49  who+repeat p51  who+secret d39i31p102s46t43a40c43
who+seizedGoods s28  who+staff d35i76p34t30a29c29  who+tech i-21p-21s-21  who+they s33
who+theyTell p33s55t24a22c28  who+toMe i32  who+work i22s21a24  who+youAll d29i24a22`;
