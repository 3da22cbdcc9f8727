/**
 * Written by test/benches/fit-question-weights.ts from corpora that people wrote for it; in hundredths, by kind.
 */
export const askedWordWeights3 = `
=mijn broer d-61i-38p-33s-33t-33a-33c-33  =mijn chef d-22i-42s-22t-20a-22  =mijn collega i41
=mijn directeur d25i-21  =mijn eigen i25  =mijn gezin i-23  =mijn leidinggevende i-34  =mijn mentor i24
=mijn nieuwe i44  =mijn oud d28p40  =mijn oude d22  =mijn rooster i21  =mijn studie s27
=mijn team d-49s-26t-23a-26c-25  =mijn teamleden p45  =mijn vader d30  =mijn verhaal a26  =mijne i37
=minder i-28p-22t-22a-21  =minister d44i26s21t21c21  =minst d49i48p33s118t53a50c74  =minste c26
=mis i-23  =misgaat d26  =mislukken d-20  =mislukking d21  =misstand d-32i-32p-26s-26t-25a-36c-25
=mist d38  =mn i-27  =mobiele s31  =model d-23s57  =moed d74i31p34s34t34a32c39  =moed meer d26
=moeder i-24  =moedig d47p20s21t20c21  =moerdijk s33  =moest d-34i-28p-30s-35t-32a-35c-30
=moest je a-21  =moet d-132i-143p-144s-139t-105a-175c-126  =moet alles d90i43p43s43t43a42c44
=moet bekennen i29  =moet een i-32  =moet het d-23  =moet ik d-130i-91p-55s-78t-75a-78c-73
=moet je i-31p-25s-32t-27a-36c-25  =moet mijn p-21  =moet uitdragen d28
=moeten d-110i-97p-100s-94t-85a-88c-87  =moeten we d-23  =mogen d75s37t25a29c24  =mogen altijd s25
=moi t23  =moment d22p20s62t23c22  =mooi d36i30s20t25c20  =mooier d24i21  =more d58  =more care d30
=more honesty d23  =more than d-27i-20p-23s-25t-20a-21c-20  =morgen p33s33  =morning t25
=mt d-29s-22c-20  =must the s29  =my i28s32t22a32  =my colleague d31i42t20c20  =my data a20  =my own d27
=my team d-40i-27p21c-24  =myself d-48i-26p-25s-25t-25a-26c-25  =na i38p-27s-45a-24  =na hoeveel s-27
=naam d-26  =naam en d22i36p38s26t26a34c26  =naar d-26i-30p-45s-53t-44a-40  =naar buiten d26i22
=naar dat p25  =naar de i26c33  =naar het d29  =naar mijn i25  =naar voren d-27i-26
=nacht d43i46p69s37t81a40c44  =nachtploeg d-31i-21c-21  =nachts i37  =nam p20
=name d-22i-28p-22t-21c-22  =nee d23  =nee zeggen d28  =need d-24  =neem ik d23
=neemt d30i32p37s22t23a22c22  =negeren d22  =negeren voor d22  =netjes om d25  =never i38s71t23c22
=new d-31i-28s-27t-23a-26c-25  =new colleague p22  =nice t27  =niemand d58i75p44s100t42a30c46
=niemand mist d20  =niet d49i28p38s54a39  =niet achter i25  =niet een i-25  =niet eens d24
=niet in d62p34s22t25c23  =niet is d21p42s20t20a20c20  =niet mocht i21  =niet op s38  =niet van i33
=niet verdient d20  =niet wat d-21i-26  =niet weet d-20  =niets i-27  =nieuwe s-33
=nieuwe collega d-25i-30p-25  =nieuwe controleur p33  =nieuwe mensen c26  =nieuweling i20
=nieuwjaar t26  =niks d24  =no s35  =nodig d-30i-28p-29t-28a-35c-27  =nodig voor s35
=noem d33i33p101s29t35a35c30  =noem de d38i39p100s35t39a40c34  =noemt d-32i-24p-31s-34t-30a-31c-58
=noemt de d-21i-21p-21s-21t-20a-20c-38  =noemt het c-22  =nog d-28i92s-29a-44  =nog een i29t26
=nog onderuit i25  =noodcode s25  =noodgeval d22  =nooit i23p33s57  =nooit een p43  =nooit op s31
=noordkade p21  =normaal i34  =normaal dat i24  =normal i45  =normal that i46  =now i21
=nu d-64p-55s-51t-43a-51c-44  =nummer d-31i-57s-32t-28a-31c-28  =nuttig a24c24
=of i-149p-127s-127t-80a-168c-119  =of an d-22  =of de d32  =of een d-24i-41p-46s-37t-35a-34c-33
=of eerlijkheid d20  =of eerst i26  =of er i-23s42  =of ik d-30  =of juist d-32  =of my p31
=of niet d25s27  =of ook d-23  =of terugsturen d33  =of the p49  =of voor d23  =off a-21  =offers d37
=officers p20  =official i23p23s23t21a63c24  =often c31  =om d95i-48p-38s-23a-57c-38  =om dat i24
=om de d36i26p36s35t26a26c25  =om een d25  =om iemand d33  =om integer d-25  =om mensen d30
=om met a-21  =om niet d24  =om over i-27  =om te d-41s-21  =om ze d46
=omdat d-34i-21p-23s-25t-23a-26c-22  =omkoping d-32p-27s-36t-28a-28c-29
=omslag d-23i-22p-21s-21t-21a-20  =on d-56p-43s-29t-42a-49c-43  =on a s31
=onder d-67p-63s-73t-57a-57c-60  =onder druk d-21i-35p-22s-21t-20a-22c-20  =onder integriteit i31
=ondermijning s-22a-23  =ondernemingsraad d28a28  =onderuit i25  =ondervraagd c-20
=onderwerp d-40i-38p-38s-39t-39a-37c-34  =onderzoek d-47i-57p-48s-55t-47a-45c-46  =onderzoekers s-22
=one i33  =oneerlijk d24  =only half d22  =onrecht d49  =ons d-85i-48p-58s-51t-49c-49
=ons gesprek d37i36p32s37t37a82c37  =ons is i24p30  =ons team i33  =onvoldoende c36  =onze i36p22a-40
=onze afdeling p31  =onze coordinator p25  =onze data p52  =onze gegevens d-22i-27p-25s-28t-22a-27c-22
=onze inkoper i28  =onze ploeg i28  =ook d-122i-172p-148s-143t-142a-101c-128  =ook als d30
=ook een d24a29  =ook in d24i25p25s24t21a60c25  =ook over d-29i-26p-26s-26t-30a-36c-26
=op d-33i-46s27t-72a-40c-30  =op de d-34p-46s-70t-44a-47c-32  =op elkaar p-21
=op het d90i57p46s42t45a43c44  =op hun p48  =op mijn d-25i-33s33  =op sociale d45i25p23s23t23a23c23
=op vakantie p25  =op welk d25i27p33s48t30a60c30  =opbiechten d-26i-33p-25s-25t-26a-40c-25
=open d22i36c36  =opengaat s37  =openheid d61i25p46s29t30a27c30  =openheid of d27
=openness d61i25p26s25t25a25c26  =operatie p23  =opeten d33  =opeten of d33  =opgenomen a-21
=opgepakt d-21i-28  =opgeschreven in p21  =oplossen d-27  =opslag d33i35p28s79t34a33c34
=or i-40p-39s-41t-39a-46c-35  =or equal d30  =or openness d32  =oud d23p62  =oud is p39  =oud mentor p36
=oude d32  =our d37  =our policy d42i21p21s21t21a21c21  =out i23  =out of i35  =outside t56
=over d-156i-91p-80s-187t-143a-133c-142  =over de p73  =over durf d-33i-30p-28s-28t-32a-38c-28
=over een d84i90p45s49t51a48c52  =over fouten p24  =over het p36  =over mij a35  =over wat a27
=over wie i33  =overgeplaatst p23  =overzicht d-21p-26s-21a-20c-21  =paid i25  =pakjes s-23
=pakketjes i32  =panel d-23i-23p-35s-23t-25a-26c-23  =parkeerplaats s22  =parkeerplaats van s30
=part d-21  =participants d22i21p37t21a21c33  =partijen d-41i-44p-45s-53t-38a-37c-37
=partners d-34i-25p-36s-33t-29a-30c-29  =pas d-21s-24  =pasje s39  =passeren d29
=patroon d26i27p24s62t28a27c27  =payroll i24  =peiling c21  =people s-23a-21
=per d-138i-133p-135s-146t-120a-120c-131  =per dag d-36i-36p-36s-69t-36a-36c-37
=percentage d26i30p27s56t28a27c31  =percentage dat s53  =person d28i33p35s23t23a26c22
=personal d-22i-25s-24a-20  =personeel d36  =persoon d34i46p37s26t28a25c28  =peter p25
=pilot p62t21a20c21  =plan d-137i-128p-115s-112t-108a-114c-106  =plannen d-75i-75p-78s-78t-65a-75c-65
=planner p26s30  =planner bent s32  =planners p27  =planning d29i34p68s21t30a29c29  =planning voor p36
=plek p-22a-20  =ploeg d95i78p88s92t70a68c86  =ploeg a d40i41p93s39t40a39c41  =ploeg in d-21
=ploeg wil d29  =policy d40  =policy in d42i21p21s21t21a21c21  =politie d-23i-22p-30s-30t-22a-22c-22
=poort s-26  =port p40  =post d30i35p33s30t25a24c28  =postpakketten s32  =postsortering p39  =praat i26
=praktijk a-21  =praten i71  =praten dat i22  =precies d-35i-25p-32s-39t-29a-29c-28
=presentatie d-50i-40p-34s-35t-33a-33c-34  =prijs d-53i-21p-28s-26t-26a-26c-26  =principes i-27t-22
=privacy d88i34p35s31t35a30c29  =private d-21  =probleem i-25  =probleem of d24  =problems p22
=procedure i20  =procenten i21s29  =proef d-40i-25p-23s-23t-23a-23c-23
=project d-29i-40p-36s-30t-29a-29c-28  =prompt p39c24  =proost t45  =protects i25
=public d45i21p21s21t21a20c21  =punt is i38  =punten d-45i-41p-43s-41t-38a-37c-46
=question d-25i-24p-21s-29t-26a-28c-23  =raden i-23  =raden ze i-23  =rank p47  =rapport c25
=rapporteert i-20p-33  =rapporteert de i-20p-33  =read d-27i-34p-24  =reads p-20  =rechercheurs p38s25
=recht d55i26p27s26t27a27c27  =rechtvaardig d33  =redden d22  =reden d-24i-20p-20s-27
=rederijen d21i21p21s45t21a21c21  =reefers i25  =reflectie d30i28p56s29t31a47c30  =regel d69i52s37t29c32
=regel als i39  =regel negeren d22  =regel voor d-32i-21a-20  =regels d69i23p25s30t28a28c26
=regels over i23  =regeltjes p-34  =regio d-22i-25  =reizigers s25  =rekening i-22
=report d43i44p27s30t31a29c58  =report i d22  =reports p-23  =reserve s39  =reservesleutel d21i21s50c21
=responsible d-23  =resultaat d21  =retraite d-47i-31p-25s-32t-29a-32c-34  =retraites c47  =right to d24
=rij d54p22s22t23a23c23  =rijden i22s49  =rijdt s21  =rijtje d-23i-23p-23s-31t-22a-26c-22
=risico d-52i-45p-48s-57t-42a-42c-42  =risicos d-53i-45p-49s-48t-44a-50c-44  =rode doorgang p31
=roekeloosheid d-30i-22p-22s-25t-22a-29c-22  =rol d-65i-64p-63s-63t-57a-57c-55
=role d-29i-31p-30s-31t-29a-31c-28  =rollen d-33i-33p-37s-40t-33a-33c-34  =ronde d57i59p86s104t57a57c58
=ronde twee d21i22p49s21t22a21c22  =room d25i37p41s30t25a24c23  =rotterdam p-23s-23  =route i23
=rule when i23  =rules s32  =rust d33i30  =s d38i73p31s73t41a38c41  =s nachts i37  =safe p-20s-28
=said p-29  =samen d-69i-74p-62s-62t-59a-61c-57  =samenvatting c-26
=samenwerking d-27p-26s-27t-25a-25c-22  =sat p30  =say d24  =say something d44  =says i-21a-22
=scale p22  =scan p-21  =scannen s-31  =scannen in s-31  =scanner s25  =scanners s23  =scanoperator i21
=scanoperators p43s-24  =schaalvraag p27  =schakel d21p21s23t21a42c20  =schiet d-21  =school p20
=schoon d38  =schoon geweten d38  =schreef het d-20i-20p-37t-20a-21c-20  =schrijft i21
=schrijven i-25a-23  =schulden i23  =scientists p52  =score s27  =score worden s21
=screening d-57i-56p-76s-57t-53a-52c-53  =search d25i34p26s25t21a54c25  =see a21  =selectieprofiel s23
=sessie p27  =share of c27  =shift d-27i-37p-35s-31t-26a-26c-24  =should d-50i-69p-65s-64t-57a-63c-63
=sign a d22  =sinds i32a45c21  =six d-26i-33p-37s-26t-26a-27c-25  =slaat het s31  =slack a21
=slagboom s-25  =sleutel p20  =smokkel d22  =smp s-20  =snel d30s20  =sneller d25  =sneller van d29
=snow t24  =so d-26i-26p-37s-21t-26a-30c-25  =social d-30i-28p-30s-33t-31a-35c-27
=social engineering d-30i-28p-29s-33t-31a-34c-27  =sociale d47i32p25s26t26a26c26
=sociale media d49i33p26s27t27a27c27  =software d23  =software in d28  =someone d35i22
=something d40s28  =soms d23  =soort s46  =sparen d24  =spreken d24  =spreker d-24  =sta d21a21
=staan p-37s60c-23  =staan er s67  =staan op s36  =staat p-40  =staat daar i-30  =staat dat i48
=staat de p-24  =staat die p-20a-22  =staat er d21p40s46t22  =staff d-39i-41p-42s-33t-32a-32c-32
=staffed d22i24s66t25a22c25  =standaard i25s36  =stap d27  =stap ik d29
=stappen d-36i-30p-27s-32t-28a-29c-27  =stapt d-28i-28a-20  =start d-33i-29p-30s-39t-29a-29c-24
=steeds i26  =stel d117i75p52s51t57a52c57  =stel dat d28i64p24s27t28a26c28  =stel een d60p21t21a21c21
=stellen a21  =stemde d28i29p72s27t28a25c29  =stemde blanco p39  =stemde de p20
=stil i29p40s21t44a22c24  =stil in p25  =stille ronde p21  =stond p32  =stop ik d23i25  =stoppen p31
=stopt i30  =straf d-23i-38p-28s-43t-27a-28c-27  =strafbaar i21  =straight d21
=straks d-98i-110p-88s-89t-86a-107c-85  =stranger i22  =studie s27  =studie wat s27
=stuk d-45i-50p-44s-51t-39a-26c-40  =stuur i-21  =subcommissie p-21  =succes d37c21
=such d-29i-23p-22s-22t-20a-22c-20  =such a d-29i-23p-22s-22t-20a-22c-20
=suggesties d-22i-21p-25s-35t-21a-22c-23  =supervisors d-20p-23a-22  =swallow d23  =systeem d30s29a41
=systemen d-54i-46p-49s-50t-44a-47c-43  =taal i-21  =tabel i-20p-20s-23c-22
=take d-20i-37p-34s-38t-31a-37c-31  =takes d26  =taking i32  =taste i-22s-21  =te p-28s-26t-55a-79c-60
=te beschermen d20  =te delen d26  =te doen i34  =te hebben d-75i-38p-38s-38t-38a-38c-38
=te herstellen i22  =te houden d-76i-47p-43s-46t-43a-43c-43  =te lachen d26p21  =te schrijven d-26i-24
=te sparen d24  =te staan d-23  =te stoppen p42  =te testen d26  =te veel d-26i-37p-25s-25t-26a-31c-25
=te ver i41  =te vertrouwen p25  =te vervangen d24  =te weten d29  =te worden s21  =team d54p65t24c36
=team gelooft d38  =team heeft c22  =team is d-20  =team members i21p62t22a21
=teamleden d24p73t23a22c23  =teamleider d-28i-56p-32s-38t-34a-38c-33  =teamleiders p20  =teamlid p25
=teammate d23i22p68t23c24  =tegen d52i59p27s35t32a37c51  =tegen de d52i23p33t24a21c24
=tegen en d45i22p24s27t27a27c45  =tegen je d21  =teken d25  =teken ik d27
=tekenen d-43p-27s-23t-22a-22c-22  =tel c25  =tel het c23  =telefoon i28p23  =telefoonnummers s55
=tell d-54i-20p-21s-22t-22c-21  =tell my d-46p-22s-22t-22a-24c-22  =telt d117i64p62s60t64a60c101
=telt de d36i36p36s36t36a36c73  =telt meer d89i38p36s35t37a35c37  =term s-22
=termijn d-28i-28p-30s-34t-28a-33c-29  =terminals d-20i-23p-23s-32t-20a-23c-20  =terug i36
=terugsturen d33  =terwijl d45  =testen d28  =tevoren s28  =than d-27i-22p-24s-27t-22a-24c-22
=that d-71i24p-48s-37t-37a-31c-37  =that i d-38i29  =the d-143i-77p-59s-37t-112a-133c-63
=the back i25p37  =the chief i27  =the director p-28  =the medical p30  =the most c25
=the one d28i50p41s28t29a29c29  =the plan d-51i-37p-31s-32t-31a-33c-31  =the planner p33  =the port p45
=the prompt p24  =the report t20a20c48  =the rule i23  =the scale p22  =the scanner s27
=the selection s21  =the trainees d26  =them s32  =thema d-26p-24s-22a-21c-31
=thema # d-29i-26p-31s-29t-27a-28c-37  =thema gaat i31  =theme d-38i-35p-44s-37t-37a-41c-37
=there d-44i-23p-36t-21c-21  =there a d-22s-21  =they d-56i-25p-43s-41t-37a-43c-29  =thing d-28i-21a-20
=think i23  =this d29i46p29s33t40a133c57  =three d-44i-36p-45s-52t-45a-44c-40  =through i24
=thuis d-23i-49p-38s-31t-29a-30c-29  =tijd d-60i-63p-62s-57t-53a-54c-57  =tijdens dienst i29
=tineke i22p62s20t20c23  =tip i-33t-22  =tips over s31  =to d30i-24p-66s-45t-41a-31c-40  =to the d-20
=today d39i42p66s41t84a35c43  =toe a33  =toegangscode s25  =toegeven d26  =toegeven dat i-20
=toen d-28s-28t-38a-25c-23  =toezicht in s38  =together d-21i-20p-27s-22t-20a-23  =toilet i21
=tolk d21i23  =toneelstuk p-33  =tonen p54  =too d-46p-33s-30t-29a-36c-28  =too late i24
=top d-22i-26p-25s-31t-34a-26  =tot s30t23  =tot de t37  =touches d26  =touches the d26  =trainees d26
=training d41p56s28t29a36c26  =training niet d30i30p61s30t30a30c30
=transportbedrijf d-62i-50p-39s-40t-38a-38c-38  =transporteurs s25  =treatment d36  =trust c39
=tussen d-36i-44p-25s-21t-28c-25  =twee d58p62  =twijfel p45  =twijfel of d-27  =two i36
=uit d-26p-48a-24c-32  =uit bij s27  =uit de d-29p-31s-35t-27a-26c-27
=uit het d-31i-24p-30s-48t-28a-28c-28  =uit te d21  =uitdragen d28
=uitleggen d-45i-40p-32s-34t-32a-37c-31  =uitleggen waarom d-20
=uitvoering d-28i-25p-28s-27t-28a-24c-25  =under d-39i-35p-36s-31t-33a-32c-31
=unitleider d26i26p75t27a26c26  =up d-67i-63p-60s-57t-54a-50c-53  =us d-23i-26p-25s-22t-21c-22  =use c32
=use the c36  =used in c20  =uur c-20  =vaak d-63i-69p-57s-104t-69a-64c-56  =vaak komt s-21c-21
=vaak valt d28i28p28s28t28a28c57  =vaak was p22  =vaart s33  =vader d54  =vakantie p30
=vakmanschap d-23i-21  =vallen s25  =vallen nooit s37  =valse s22  =valt d47i94p50s79t54a51c78
=valt dat i28  =valt dit i22  =valt het d28i44p32s31t32a32c60  =value d-25i-24p-25s-26t-28a-29c-24
=van d-65i-78p25s-111t-132a-83c-51  =van alle p58  =van buiten d-42i-47p-38s-46t-36a-39c-36
=van data p-22  =van de i41p43s69a35c64  =van donderdag d38i44p36s75t38a38c38
=van durf d36i36p32s31t37a69c58  =van een d30i48a51  =van hem i28  =van het p-26s52  =van ict i24
=van karel p23  =van leidinggevenden p25  =van medewerkers d26  =van mij i-21
=van mijn d31i40p35s22t25a24c33  =van onze d38i41p83s42t36a24c37  =van wie d36i34p82s37t38a37c41
=van wordt d74i23p30s29t30a26c30  =vanaf s59  =vanaf hoeveel s46  =vanaf wanneer s-25t-20
=vanaf welke s30  =vanavond t36  =vandaag d34i22p47s24t98a23c39  =vannacht i24p29
=vast d-28p-28s-26t-25a-30c-23  =vaste d-33i-37p-36s-37t-31a-32c-33  =veel d-50i-42p-41s-43t-41a-48c-39
=veel lef d-27a-25  =veel over i22  =veerterminal s37  =veilig d-32i-38p-29s-29t-28a-29c-27
=veiligheid d62i24p25s20t26a21c43  =veiligheid in c37  =vendor d23  =venlo p20s22  =ver d21i43t20c20
=veranderen d-31  =verantwoord d-26a-21  =verantwoorde d-25i-27p-24s-23t-24a-34c-23
=verantwoorde durf d-25i-27p-24s-23t-24a-34c-23  =verbeteragenda p-20  =verbieden i24  =verbouwing i27
=verdachte s25  =verder i39p20t52c22  =verdient d29p23  =verdient de p29  =vergeet a22  =vergeet je a23
=vergist d21  =vergunning i31  =verhaal d27  =verhoudt p-21s-22a-26  =verkeerde i53p24t21  =verkoopt i35
=vernieuwing s-21  =verschil d30i44p39s74t42a88c39  =verschil met d26i28p25t29a81c29
=verschil tussen d-27  =verslag i29  =verstaan s-23a-24  =verstand d24
=verstandig d-37i-23p-20s-20t-20a-20c-20  =vertel d45i67p35s57t38a37c39  =vertel de s20  =vertel je i38
=vertellen d33a23  =vertelt d28  =vertrouwd d-25i-26p-29s-32t-25a-26c-28
=vertrouwd vooruit d-25i-26p-27s-31t-24a-25c-27  =vertrouwelijk i26p27s26t26a70c27
=vertrouwelijkheid d42  =vertrouwen c20  =vertrouwenspersoon i-25  =vervangen d22
=verzamelen d32i32p30s70t32a32c32  =verzwegen d24  =verzwegen om d24  =verzwijg d29  =verzwijg ik d29
=via i-23p-21  =vier d-51i-42p-55s-52t-48a-52c-46  =vijf d-33i-22p-35s-30t-27a-26  =vind jij d28
=vindt s35  =visser p23  =vlak d28  =vlak voor d28  =vlekken s21  =vluchten s22  =volg d33
=volgende p24s30t41  =volgende keer t37  =volgende maand s22  =volgens d-105i-95p-84s-79t-74a-77c-81
=volgens de d-58i-49p-48s-45t-42a-43c-46  =volgens het d-20i-21  =voor d-38i-67p-103s-76t-114a-123c-81
=voor controle d-26i-26p-26s-48t-25a-26c-26  =voor criminelen i29  =voor de p26s39  =voor die p33
=voor een d64i69t21c21  =voor groene s52  =voor hun d59i21s21t23a23c23  =voor iemand d26`;
