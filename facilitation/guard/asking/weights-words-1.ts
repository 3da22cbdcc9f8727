/**
 * Written by test/benches/fit-question-weights.ts from corpora that people wrote for it; in hundredths, by kind.
 */
export const askedWordWeights1 = `
=# d-149i-160p-87s-146t-142a-99c-149  =# # d-21i-25s-20  =# over i23  =# van p24  =a d80i64s57t48a35
=a day t59  =a few d28  =a friend i24  =a leader d123i51p54s55t56a55c55  =a list s26  =a manager d-21
=a rule s-22a-25  =a stranger i28  =a temp i31  =a thing d-22  =aan d-43i-73p-98s-110t-100a-121c-99
=aan bij d28  =aan de d-50s-50t-28a-29c-31  =aan het d-38i-39p-36s-50t-36a-37c-37  =aan iemand d42
=aan je i36  =aan mijn i22  =aan wie p-28  =aandacht d-22i-22p-23s-21  =aangeven i23
=aangifte d29i22p50s59t32a32c32  =aangifte van p28  =aangiftes d-28i-32p-27s-33t-27a-26c-34
=aanneemt i39  =aannemen d-47p-23s-23t-23a-23c-23  =aannemen van d-36
=aanpak d-28i-25p-28s-28t-23a-24c-24  =aanpakkers d-27i-22  =aanspreken d-41i-21p-22s-21t-21a-21c-21
=aantal i20s27c49  =aanvraag p41  =aarts p-22  =about d-160i-134p-61s-157t-122a-148c-123  =about a d-26
=accept d24  =achter d38i44p21s42t40a108c35  =achter een d45i40p42s42t43a89c43  =achteraf d-21
=achteringang d24i24p24s53t25a25c25  =act d-24i-29p-22s-26t-21a-23c-22  =actie s60
=actie van d30i30p28s65t30a30c30  =acties d-36i-30p-34s-36t-29a-30c-30  =activiteiten s-24
=advies d-22i-63p-37s-35t-32a-33c-24  =advies over i-20  =adviescommissie p-23  =adviesvraag s-20
=adviezen d-47i-42p-42s-43t-40a-38c-40  =af d-47i-44p-39s-38t-38a-43c-39  =afdeling s-20c24
=afdeling heeft c28  =afdelingschef i20p58t22c22  =afgeschermd s-25
=afhankelijkheid d-45i-39p-46s-56t-38a-38c-39  =afhankelijkheid van d-38i-33p-39s-49t-32a-32c-33
=afwezig p45  =agenda p39c49  =agenda daarover i21  =agenda van d38i37p79s38t38a38c37  =ahmed p35
=ai d-61i-75p-72s-79t-71a-76c-67  =al d-25i51s-43t-33a-40c-32  =al geld d-21i-21  =al opgeschreven p21
=alarm d24s54t21a20c21  =algoritme d-46i-43p-31s-33t-31a-31c-31  =all p20  =alle s-60t-24a-31c-31
=alle bestaande d-25i-24p-45s-25t-24a-25c-25  =allebei d21  =alleen d-38p-37s-35t-27a-29c-26
=alleen goed d26  =allemaal d-79i-67p-92s-76t-64a-70c-67  =alles d71t50
=alles wat d89i42p42s42t42a41c42  =allowed d-38i-26p-33s-26t-27a-26c-25  =als i40p-108s-131t-89a-95c-65
=als chef i-34  =als de d47i68p23s23t31a29c30  =als douanier i-22  =als een d-39p-25s-20
=als er d-43i-69p-46s-44t-42a-45c-42  =als gewone d-37i-28p-24s-23t-23a-23c-23
=als het d32i48s24t22a21c23  =als ik d97i119p65s64t66a83c67  =als je d76i109p36s59t46a46c50
=als mijn d25i34  =als niemand d28i-21s-28  =als onze i26  =als reflectie p45  =als teamleider d-20i-31
=als wij i23  =als ze d57i104p86s75t64a64c64  =alsof s24  =alsof je s27  =altijd d120i50p51s130t59a55c63
=altijd de d26  =altijd door s22  =altijd groen s27  =ambitie s-23  =ambtenaren d60i24p25s26t27a26c27
=amerikaanse d-37i-31p-37s-46t-30a-31c-31  =an i21p-31  =an employee d-30i-25p-20  =an envelope i20
=and d-62i-60p-79s-73t-75a-49c-67  =and a a45  =and who s29  =ander d51  =ander te d22
=andere d-83i-68p-61s-65t-58a-48c-64  =anderen d68p51t25c24  =anderen niet d29  =anoniem p21
=anonieme d22p43  =answer a56  =answered p26  =answered the p22  =antwoord a93c21  =antwoorden a33c40
=app a29  =appgroep i41  =approached i-28  =apps s20  =architectuur p-21s-28t-22a-20
=are d-87i-60p-72s-45t-60c-44  =are there s33  =are you a34  =as d-73i-85p-70s-69t-63a-68c-64
=as a d-49i-57p-45s-44t-41a-43c-41  =asked p30  =at d-56s-42t-34a-37c-34  =at the p39  =aub s-23
=auditors s24  =auto rijdt p20  =b s26  =baan d-21  =baas d-22i-35p-32s-23t-21c-21  =baas die i26
=baas van d-22i-26p-36s-21t-21a-21c-21  =back d47i96p63s44t48a47c48  =badge a-23
=balie d33i40p90s45t41a40c41  =bang voor i28  =be p-29a-21  =beambte d21p61s20t24a23c23  =beambten p28
=beantwoorden a22  =become d64  =bedacht p-27  =bedoeld d-24p-25s-23  =bedrag i-28  =bedrijf d33p53
=bedrijven s35  =beelden s37  =beelden gewist s39  =been i34  =begin ik i26
=beginnen d-33i-33p-29s-33t-31a-28c-28  =beginner d23  =begint d77i32p66s31t29a32c35  =begint de s33
=begonnen d-29i-27p-31s-37t-29a-28c-27  =begrip d23  =behandeling d53i21t21c21  =behandeling of d31
=beheerder i44a24  =behind a35  =being d-21i-24p-25s-27t-25a-36c-24  =bekeken d-22i-20  =bekennen i37
=bekennen dat i31  =bel i58s34t22a22c22  =belang d41  =belang van d48i22p21s21t22a22c22
=belangrijk d-21  =belangrijker d112i50p48s48t51a49c51  =belangrijker dan d75i36p36s36t36a35c36
=beleid d83i104p60s61t61a61c61  =beleid als d34i72p35s35t35a35c35  =beleid op d44i22p22s22t22a22c22
=believe d23  =belt i27s37  =belt de i20s43  =ben p-27a24  =ben bang i29  =ben het d26  =ben ik d-25
=ben je d50a36  =ben te i39  =ben teamleider d-32i-58p-31s-32t-31a-31c-31  =benaderd d-23i-22p-21
=bent d46i51p40s68t66a28c41  =bent en s27  =beoordeling p27  =beschermen d45i31t22a21c22  =beslag s-28
=besliskader p22  =beslissen d-36i-28p-25s-27t-24a-24c-26  =beslist d33  =besluit dat d26  =besparen d34
=besparen door d28  =bespreek i-24  =best t32  =bestaande d-37i-35p-57s-36t-35a-36c-35
=beste d49i31s61t28a28c21  =betekent i46p25s25t27a62c28  =betekent die d40i41p41s40t41a89c41
=betekent het i23  =beter d-110i-45p-49s-20t-48a-50c-47  =beter van d38  =betrokken s-22  =between a39
=beveiliger s42  =beveiliger zijn s41  =bevel d39  =bevorderen p-23s-20c-24
=bevriend d29i30p63s30t30a30c30  =bewaakt p-20  =bewaard a23  =bewaart i41  =bewijs i33  =biedt d42
=biertje d24i27p29s28t77a24c30  =bij d-120i-81p-67s-99t-131a-126c-131  =bij dat p40
=bij de i45p78s31t21  =bij die d21  =bij durf d-21p-21s-22t-22a-24c-22  =bij een d39
=bij elkaar d-32i-32p-50s-35t-31a-32c-32  =bij het d-43i-33p-29s-41t-34a-38c-33  =bij ons i23
=bij wie p21  =bijna d36s43t20a20c34  =bijna succes d28  =binnen d-24p-21c-27  =blanco p39
=blanco in p38  =bleef p25  =bleef er p28  =blijf d33  =blijft a20  =blijven d52  =blijven staan d29
=blinde s21  =blinde vlekken s21  =block i-20p-22s-30t-21a-22  =blok d-29i-29p-30s-30t-27a-28c-29
=bodem s52  =boek d-33  =boetes i27  =bonden d-35i-31p-37s-45t-31a-32c-31  =boos d35  =bord d33s31
=bord in d33i20s32t20a20c20  =boss d-30  =bosses d-21p-21s-20a-21  =bot d28i30s28t27a92c29
=bottle d-32i-26p-31s-24t-25a-23c-23  =bouwt s32  =boven d128i56p49s46t48a42c52  =boven een d26
=boven het d22  =brengen i-26  =brievenbus i21  =broer d-67i-21p-24s-28t-28a-28c-28
=buiten d-32i-32p-40s-39t-36a-37c-35  =bureau d-27i-47p-58s-47t-42a-44c-46  =burger d29
=burgers d68i28p31s30t31a30c31  =bus i22  =bvi d-36i-27p-22s-27t-26a-26c-24  =by p28
=cadeau d-65i-77p-55s-50t-49a-49c-50  =cadeautje d26  =camerabeelden d-32
=cameras i-31p-30s-24t-20a-21c-20  =can d-26p-57t-24c-25  =can a d39a25  =can i i42  =can my a22
=can you a-21  =cant a28  =care d30  =care or d30  =caution d86i31p29t31a30c32
=chairs d-28i-27p-42s-27t-29a-29c-26  =change d-51i-41p-61s-41t-43a-46c-44  =chat a24  =chatbot a36
=chatgpt d-25i-23  =chauffeur d-30i-33p-24s-29t-23a-23c-23  =chauffeurs i27  =check s30  =checks s64
=chef die d24i51p25s25t25a25c25  =chief i30  =cijfer p37  =cijfers d21i-22s-45  =citaat d-33
=clean d-27i-26a-21  =client i23  =club d-49i-56p-50s-43t-42a-42c-41  =cocaine s36
=colleague d52i49p26s28t29a27c27  =colleague is i20  =colleague who d23
=collega d-36i-43p-62s-43t-40a-41c-41  =collega gaf i-21  =collega te d27  =collega zomaar i26
=collegas i48p25  =collegas die i-21  =collegas met p29  =collegas waar i29  =collegas zijn p23
=come d-28  =come forward i-27  =commissie d-57i-48p-51s-48t-46a-46c-67  =company s33  =compare p38
=complimenten d32  =computers d21  =confess i27  =confidential d28i29p29s30t29a68c30  =congres d45
=contact d-26i-23p-22s-23t-21a-24c-20  =container d-28i-27  =containernummer d-23i-25p-20s-28
=containers d-43i-31p-45s-76t-40a-40c-40  =contribution p30  =controle s57  =controle laten i23
=controleren d41i33p22t22a22c22  =controles i31s26  =controleur p36s34  =controleurs s29
=controller p24  =coordinator p26  =corona d-28i-26p-31s-36t-30a-27c-26  =corruptie d-21i-25
=could a-20  =count c24  =count the d22i22p22s22t21a21c48  =counted d-21i-25p-30a-20  =courage p40
=covers p-22  =cowardly d24  =cowardly to d24  =credit d22  =crew d-25i-38p-24s-25t-24a-24c-23
=criminals d-23i-39p-24s-22t-22a-22c-22  =criminelen d-38p-36s-27t-26a-29c-27
=criteria d-30i-23p-23s-25t-25a-27c-22  =criticise d36  =criticise our d36  =culture d-21
=customs d-49i-42p-46s-47t-42a-42c-43  =daad d27  =daad is d28  =daar d-97i-95p-75s-73t-24a-74c-65
=daar een d-24  =daar iets d-21  =daarmee d45  =daarna d-26i-36p-22s-23t-22a-22c-22  =daarop i-29
=daarover d-24  =dader i48  =dag d-43i-46p-56s-54t-37a-42c-48  =dag binnen s-22
=dan d-106i-22p-65s-70t-75a-82c-62  =dan een d-33i-35p-20s-21t-21c-20  =dan ik i67p23s23t20c23
=dan met i35  =dank d-31  =dankbaar d37  =dapperder d100i44p43s39t44a43c44
=daring d-40i-31p-33s-36t-35a-33c-27  =dat d-105i-50p-214s-208t-163a-202c-167  =dat dan d-30i-24a-23
=dat de d66  =dat die i-29p-20  =dat doen d-33i-22s-20  =dat een i73p21s36t25a26c28  =dat er i43
=dat het d42a30  =dat hij d-40i-39p-27t-25a-25c-24  =dat ik d21i126p37s32t39a34c41  =dat je i34
=dat klopt i-23  =dat mensen d33  =dat mijn d-88p-45s-42t-36a-46c-36  =dat nu d56p25s25t25a25c24
=dat of d67i22p29s29t29a29c29  =dat onze i35  =dat op d27  =dat opengaat p20s54t20  =dat toneelstuk p-34
=dat was i-36  =dat we d36  =dat ze i25  =dat zij i22  =data d-63i-67p-38s-73t-53a-58c-31
=data gebruiken d31  =data in c36  =data scientists p46  =day d22i27p23t75c22
=de d-35i-85s75t-136a-151c-70  =de aangifte p29  =de actie d30i32p29s61t30a30c30  =de afdelingschef p54
=de agenda i27p70t34a33c82  =de baas i-33p-41s-21t-21a-21c-21  =de balie i28p48s30t24a24c24
=de beambte d21p61s20t24a23c23  =de beelden s35  =de beheerder i28  =de bel i43
=de beste d39i21s59t25a25  =de beveiliger s42  =de bonden d-28i-26p-31s-39t-25a-26c-26  =de chef i30
=de cijfers d69i30p30s31t33a34c42  =de collega d37  =de commissie d-52i-44p-45s-44t-42a-42c-62
=de computer d-26i-23p-25s-27t-24a-26c-28  =de controle s34  =de derde p26  =de dienst d26
=de directeur p-25  =de directie i40a31  =de douane d-49i-34p-67s-27t-37a-26c-41  =de enige i43
=de gespreksleider p43  =de gewichtsmarge s32  =de grens d25i-21  =de groep p23  =de handreiking i-28
=de haven s-43  =de hele d-33  =de helft d33  =de hoogste p-24  =de huidige p-23  =de kade d21s30
=de kantine d35i36p21t22a22c22  =de klant d-21i-32p-43s-25t-24a-24c-24  =de kleedkamer i42
=de kluis p23  =de kluiscode s28  =de la i33  =de lange d-20s-20  =de lijst p-34  =de loods i20
=de maasvlakte d-30i-30p-32s-57t-30a-30c-31  =de mastercode d24i24p21s58t24a23c25  =de medewerkers p28
=de meeste i21p37t21a21c45  =de melding p34  =de mens d24  =de mensen p26  =de meting d33i24
=de mijne i33  =de minister d28  =de minste c25  =de mobiele s53  =de naam d-30i-30p-36s-25t-24a-25c-24
=de nachtploeg d-27  =de namen p23  =de ondernemingsraad d23a25  =de onderzoekers s-28
=de opslag d25i26s64t26a26c26  =de parkeerplaats s29  =de persoon i24  =de pilot d44i44p92s45t45a45c45
=de plannen i-21p-24s-24  =de planner i-24  =de planning d36i36p77s22t34a33c33
=de ploeg d60i27p23s26t27a27c26  =de politie i33p32t20a20c20  =de poort s-26  =de regel d-23
=de regels d71p23s26t24a23c22  =de reservesleutel d21i21s51t20c21  =de retraite d-27
=de rij d59p23s23t24a24c24  =de rode s-21  =de ronde s32  =de samenvatting c-24
=de scan d-21i-23s-41t-20a-21c-21  =de schaalvraag p27  =de sleutel p21  =de stille p22
=de subcommissie p-29  =de telefoon p21  =de toegangscode s29  =de training p48
=de uitvoering d-23p-24s-22  =de unitleider d27i27p79t28a27c28  =de veerterminal s38  =de verkeerde i25
=de vertrouwenspersoon c29  =de vier d-23i-22p-28s-25t-21a-22c-21  =de volgende s23t40
=de voortgang d-24i-26p-31s-27t-26a-23c-23  =de vraag d-30i-26p-24s-27t-22a-23c-23
=de waarheid d94i35p29s36t38a38c38  =de werkvloer d-27i-26p-27s-31t-25a-26c-24  =de wet d36  =debts p34
=decide d-23  =declaration s26  =deed i33  =deel a25  =deelden d26i27p57s25t28a27c30  =deeldoel d-24i-26
=deelt i-22  =degene d33i45p25s22t25a25c25  =degene die d33i45p25s22t25a25c25
=delen i-30p-24s-25t-21a-23  =delete a32  =den p-25  =denken dat d35  =denkt p22  =describe s24
=description d38i39p38s88t37a38c39  =deskundigheid d-36i-33p-36s-37t-36a-41c-33  =deur i41
=deurcode s28  =deze d-28a59  =deze week d-21p30  =dezelfde i-23s-23  =dialoog p20
=did d-60i-42p-40s-58t-48a-55c-49  =did they d-20i-21  =die d-27s-77t-72a-44c-69
=die # d41i42p42s41t42a90c42  =die aan i43  =die club d-32i-41p-34s-27t-27a-27c-27
=die een d-62i-70p-47s-46t-46a-47c-46  =die ene i30  =die er i-21  =die het d33i55p43s24t30a28c30
=die hij d36i21  =die ik d34a30  =die je d50i45p27s25t27a31c29  =die mij p29  =die mijn p48
=die naam p-26a-24  =die niemand d47p28s68t29a24c30  =die niet i30  =die nieuwe p33  =die op d22
=die over p25  =die thuis i-21  =die we d24i24  =die zelf d-23i-23
=diefstal d-38i-37p-33s-46t-32a-32c-38  =dienst p-23  =dienst drinken i26  =diensten d22  =diep i20
=difference a46  =difference between a45  =dik s22  =dingen d-23p-36s-53t-45a-29c-30
=directeur i-20p-42  =directeur passeren d24  =directeur wil d24  =directie i38a30
=director i-23p-31s-20t-21a-22  =disagreed p33t20a20c29  =dit d-54i-20p-39s-48t-35a71
=dit allemaal d-22i-21p-34s-22t-24a-24c-21  =dit jaar c30  =dit nog d52i67p34s33t32a28c34
=do d-50i-91p-94s-44t-69a-54c-72  =do i d64i36p29s38t32a53c35  =do they d-44i-50p-39s-43t-39a-42c-40
=do we d-39i-24p-22s-24t-23a-23c-22  =do you d32s35  =doe d31  =doe alsof s27
=doe ik d73p23s21t21a20c24  =doe je d-44s-20a-24  =doel d-40i-31p-28s-29t-30a-29c-28
=doen d-105i-37p-75s-102t-72a-79c-72  =doen aan d-45  =doen of d-34i-23s-21
=doen ze d-28i-35p-23s-27t-23a-23c-23  =does d-46i-74s-55t-59a-61c-48  =does the s44  =doet d-27i34s-36
=doet dat p-29  =doet die s-21  =dom d41  =donderdag d26i38p31s67t32a32c32  =door i-32t-31a-23c-26
=door de d-27s-32  =door een s-21  =door het d24i25p42s39t25a25c25  =door mensen d29  =door wat i21
=door wie p30a26  =doorgang d30i29p50s59t31a29c32  =doorhakken d65i22p22s22a21c22  =doorlopen s29
=doorspelen d-22i-34p-23s-30t-22a-22c-22  =doorverwijzingen c35  =doos s37
=douane d-62i-46p-80s-40t-49a-38c-53  =doubt d-41i-21p-21s-21t-21a-21c-21  =doubts d29  =dozen i24
=draad s-28  =draai a56  =draaiboek i-25  =draait er p28  =drank i25  =draw d25
=drie d-52i-55p-33s-53t-50a-52c-51  =drinken i28  =droom d38  =drug s32
=druk d-24i-25p-25s-26t-22a-24c-22  =drukke s41  =dubbele p27s85t26a26c28
=durf d-128i-44p-98s-107t-89a-112c-68  =durf en d-35i-25p-26s-28t-25a-31c-26  =durft i-37  =durven d-20
=dus s-23  =duurt d-23i-23p-25s-26t-22a-22c-27  =dwingen d90i34p34s34t29a26c35
=echt d-32i-29p-27s-31t-26a-29c-26  =eemshaven s21  =een d161i78p-121s32c-21  =een aangifte s31
=een actie s23  =een algoritme d-73i-51p-43s-47t-43a-43c-43  =een ander d53  =een appgroep i24
=een bedrijf i-25  =een bevel d39  =een boek d-31  =een cadeau d-50i-69p-40s-40t-40a-40c-40
=een chauffeur d-24i-32p-20s-21  =een chef i44p20s21t21a21c21  =een collega d-32p-57s-25t-25a-23c-25
=een computer d28  =een container i-22s29  =een containernummer d-23i-25p-20s-28  =een controle i27
=een controleur s39  =een directeur i37  =een document a47  =een douanier i26  =een een p26
=een eigen p37  =een envelop d-28i-44p-25s-25t-25a-25c-24  =een etentje d-33i-40p-31s-50t-31a-31c-31
=een fles d25  =een fout d-53i-48p-34s-36t-34a-29c-34  =een goed d30  =een hondengeleider i46
=een horloge i36  =een idee d-21  =een kaart i-25  =een keer d-31p-21s-22t-21a-26c-21  =een kennis i22
=een klacht i-24p-20  =een koffer s24  =een kogel i31  =een leider d127i50p55s55t57a56c57
=een leidinggevende d-21  =een leverancier d-62i-64p-50s-72t-50a-50c-50  =een lid d27
=een lievelingetje d26  =een lijst p49  =een maat i-30p-21s-28  =een machine d40a25
=een melding d-29i-38p-23s-24t-23a-24  =een meldpunt i33  =een mensenleven d33
=een misstand d-35i-35p-27s-28t-27a-37c-27  =een mooi i27  =een nieuwe d-20  =een omschrijving s46
=een onderzoek i-26  =een opdracht d34i20  =een oude d23i32  =een overzicht p25
=een paar d50p21t21a21c21  =een pasje s35  =een planner i20s31
=een presentatie d-48i-33p-28s-29t-28a-28c-28  =een prijs d-46p-21s-21t-21a-21c-21  =een probleem d41
=een rapport i29  =een regel d68i21p25s23t25c26  =een scanoperator i21  =een schoon d30
=een systeem d44  =een team d57s21t22a21c21  =een telefoon i27  =een tip i-21
=een transportbedrijf d-66i-49p-38s-38t-38a-38c-38  =een transporteur i24  =een verdachte i32
=een verslag i33  =een voorbeeld a59  =een vraag d22i24p20s21t26a84c26  =een vriend d23  =een weg d24i38
=een zaak d-40  =een zegel s21  =een zending s33  =een zieke d23  =een zin a60  =eenmaal d-24
=eens d37i42p29s29t47a78c41  =eens een d27i38p27s29t44a76c33  =eens met d26  =eerlijk i-22a-22
=eerlijk is d51i23p23s21t23a23c23  =eerlijk zijn d-28  =eerlijkheid d68i30p32s32t31a31c32
=eerst i-21p-46s-28t-22a-22c-21  =eerst de d42  =eerste d-56i-66p-60s-61t-56a-56c-55  =eet t23
=eigen d-23s-25a-26  =eigen beleid d44i22p22s22t22a22c22  =eigen twijfel d26i26p55s24t26a25c24
=eigenlijk d-37i-50p-49s-49t-59a-48c-45  =elf s25  =elk d-21i-26p-23s-27t-21a-22c-22
=elkaar d-51i-72p-80s-69t-64a-65c-62  =elke p-25s-20  =emile p-22  =emile aarts p-21  =emplacement s23
=employee d-32i-26p-22s-21t-21a-22c-21  =en d-111i-44p-180s-131t-191a-197c-142`;
