/**
 * Written by test/benches/fit-question-weights.ts from corpora that people wrote for it; in hundredths, by kind.
 */
export const askedWordWeights1 = `
=# d-132i-145p-76s-124t-133a-90c-141  =# # i-24  =# over i26  =# van p27  =a d46i44s23t34
=a day d23i22p23t62a21c21  =a friend i29  =a leader d97i41p43s44t44a43c44  =a list s35  =a manager d-22
=a rule a-25  =a stranger i22  =aan d-93i-119p-93s-122t-115a-130c-115  =aan de d-35s-38t-22a-25c-26
=aan een i-28s-20a-23  =aan het d-29i-32p-28s-42t-29a-31c-31  =aan je d22i38  =aan wie p-29
=aangeven i31  =aangifte p37s33  =aangifte van p25  =aangiften s20
=aangiftes d-26i-31p-26s-30t-26a-25c-34  =aannemen d-34  =aannemen van d-26
=aanpak d-24i-23p-25s-26t-21a-21c-22  =aanpakkers d-23  =aanspreken d-33  =aantal i21s31a20c48
=aarts p-21  =about d-148i-129p-73s-149t-119a-138c-119  =about a d-31i-21s-20a-21  =accept d29
=achter d47i55p30s49t46a110c42  =achter een d47i42p43s43t44a90c44  =act d-22i-28p-21s-25t-20a-22c-21
=actie i25s66t22a23c22  =actie van d30i30p27s66t30a30c30  =acties d-26i-24p-27s-29t-23a-24c-24
=activiteiten s-21  =advies i-61p-34s-32t-30a-31c-22  =adviescommissie p-23
=adviezen d-37i-34p-33s-33t-33a-31c-32  =af d-35i-42p-32s-26t-31a-37c-32  =afdeling c28
=afdeling heeft c28  =afdelingschef p41  =afgeschermd i-20s-24a-21
=afhankelijkheid d-46i-39p-44s-55t-38a-38c-39  =afhankelijkheid van d-40i-33p-38s-48t-32a-32c-33
=afwezig p43  =agenda p45c56  =agenda daarover i20  =agenda van d37i35p77s37t37a37c36  =ahmed p37
=ai d-47i-71p-66s-73t-66a-71c-62  =al d-41i57s-31t-27a-36c-28  =al opgeschreven p20  =alarm s22
=algoritme d-49i-39p-31s-31t-30a-30c-30  =all p26  =alle d-47i-25p-25s-67t-38a-44c-42  =allebei d26
=alleen p-24s-22  =alleen goed d24  =allemaal d-62i-52p-76s-61t-52a-59c-54  =alles d92p25s22t64a24c30
=alles te d20  =alles wat d90i43p43s43t43a42c43  =allowed d-31i-22p-29s-22t-24a-22c-22
=als d-24i35p-83s-102t-79a-76c-55  =als chef d-20i-36  =als de d64i35p20t27a26c27  =als douanier i-20
=als een d-36i25p-24  =als er d-40i-64p-46s-42t-40a-43c-40  =als het d51i70p31s42t37a34c37
=als ik d60i100p46s45t47a64c49  =als je d48i97p38s66t43a49c46  =als leidinggevende i-23
=als mijn d28i29  =als onze i23  =als reflectie p45  =als teamleider d-23i-37p-22s-22t-22a-22c-21
=als ze d31i61p57s35t36a36c37  =alsof s30  =alsof je s32  =altijd d124i39p55s119t58a52c60
=altijd de d31  =altijd door s25  =altijd groen s30  =ambitie s-22
=amerikaanse d-38i-32p-37s-46t-31a-31c-31  =an d-53p-50s-39t-34a-37c-37  =an employee d-27i-22
=and d-77i-67p-81s-68t-78a-53c-70  =and a a46  =and who s37  =ander d33  =ander te d24
=andere d-69i-58p-52s-56t-50a-40c-56  =anders d-26i-29p-23s-26t-22a-22c-23  =angst d21  =anoniem p25
=anonieme d22p44s20t21a20  =answer d21a54  =answered p27  =answered the p24  =antwoord p23a92c25
=antwoorden a29c39  =app a30  =appgroep i42  =architectuur p-20s-25t-20  =are d-58i-37p-54t-44c-27
=are there s36  =are you a33  =as d-84i-83p-75s-70t-66a-70c-67  =as a d-44i-50p-44s-39t-37a-39c-37
=at d-35s-32t-22a-25c-22  =at the p41  =auditors s24  =auto i-21p-22  =b s33
=baas d-30i-36p-42s-27t-26c-26  =baas van i-24p-34  =back d20i34p38t21c21  =badge a-27
=balie d37i44p97s49t45a44c44  =be p-27a-20  =beambte d25i21p68s24t27a27c27  =beambten p33
=beantwoorden a21  =bedacht p-26  =bedoeld p-21  =bedreiging i22  =bedrijf d42p55  =bedrijf dat d27
=bedrijven s31  =beeld d-23  =beelden s37  =beelden gewist s39  =been i37
=beginnen d-25i-27p-23s-26t-26a-23c-22  =beginner d24  =begint p51  =begint de s42
=begonnen d-27i-25p-28s-35t-27a-27c-25  =begrip d30  =behandelen d25  =behandeling d57i22p21t22a20c22
=behandeling of d34  =beheerder i42a22  =behind a34  =being a-30  =bekennen i29  =bekennen dat i29
=bel i21s24  =belang d41  =belang van d49i22p22s22t23a22c23  =belangrijker d48
=beleid d93i113p66s67t67a67c67  =beleid als d33i71p34s34t34a34c34  =beleid op d44i22p22s22t22a22c22
=believe d22  =belonen d30  =belonen die d26  =belooft i-22  =belt s31  =belt de s41  =ben d-24i46a36
=ben het d28  =ben je a28  =ben te i35  =benaderd d-23i-27  =bent d24i44p33s63t59a24c34  =bent en s32
=beoordeling d20p30  =beschermen d62i41p29s30t31a30c31  =besliskader p33
=beslissen d-28i-23p-21s-24t-20a-20c-22  =besluit dat d28  =besparen d31  =besparen door d26
=bespreek i-22  =best d37t39  =bestaande d-24i-23p-39s-23t-23a-24c-23  =beste d25s47
=betekent d25i50p29s30t31a66c32  =betekent die d40i41p40s40t41a88c41  =betekent het i29
=beter d-73i-37p-39s-39t-39a-37c-38  =beter van d43  =between a40  =beveiliger s40  =beveiliger zijn s40
=bevorderen c-21  =bevriend d35i35p74s35t36a35c35  =bewaard a21  =bewaart i41  =bewijs i38  =biedt d20
=biedt een d26  =biertje d26i26p29s28t74a24c29  =bij d-111i-65p-94s-106t-130a-122c-128  =bij de i54p62
=bij die d21  =bij durf s-22t-21a-24c-22  =bij een i-22  =bij elkaar d-28i-28p-43s-31t-28a-29c-29
=bij het d-26i-20p-23s-22t-21a-22c-21  =bijna d38s44t21a21c35  =bijna succes d30  =binnen c-22
=blanco p39  =blanco in p39  =bleef p27  =bleef er p30  =blijft i-24a20  =blijft er t-23  =blijven d48
=blinde s21  =blinde vlekken s21  =block s-22  =blok d-25i-25p-28s-26t-24a-25c-26  =bodem s51
=boek d-23  =boetes i25  =bonden d-27i-25p-29s-36t-26a-26c-25  =bord d38i25p22s42t25a25c25
=bord in d39i25p22s42t26a25c26  =bot d32i32s31t29a91c32  =bottle d-26i-22p-27s-20t-22a-20
=boven d139i60p55s51t53a46c57  =boven een d31  =boven het d22  =brief d-23  =brievenbus i24
=broer d-57i-20s-25t-24a-24c-24  =buiten d-29i-45p-42s-54t-41a-43c-41
=bureau d-48i-36p-58s-47t-44a-46c-47  =burger d33  =burgers d68i30p32s32t32a32c32  =bus i28  =bvi d-22
=by p34  =cadeau d-53i-70p-49s-44t-43a-43c-43  =camerabeelden d-26  =camerabewaking s26
=camerabewaking bij s26  =cameras i-35p-34s-24t-22a-24c-22  =cameras in s22  =can d-22p-50
=can i i38a21  =can my a21  =cant a25  =care d30  =care or d30  =chairs d-23i-22p-33s-22t-24a-25c-22
=change d-42i-34p-56s-33t-37a-40c-37  =chat a21  =chatbot a36  =chatgpt d-29i-23a-22
=chauffeur d-27i-32p-23s-23t-21a-21c-21  =chauffeurs i27  =check s32  =checks s66  =chef wil i-24
=chief i29  =cijfer i23p39  =cijfers i-28p-30s-53t-24a-23  =citaat d-27  =client i21
=club d-45i-52p-46s-40t-40a-39c-38  =colleague d40i54p30s30t31a36c29
=collega d-55i-46p-50s-47t-43a-45c-44  =collega gaf i-21  =collega zomaar i25  =collegas i36p28
=collegas met p30  =collegas waar i22  =come d-52i-56p-43s-42t-42a-40c-41
=commissie d-53i-47p-49s-46t-44a-45c-67  =complimenten d33  =computer d23
=confidential d27i28p29s29t28a67c29  =congres d58i23p24s25t26a26c26  =contact d-21i-27s-21
=container s28  =containernummer d-24i-22s-27  =containers d-43i-42p-46s-81t-43a-43c-43
=contribution p32  =controle d21s21  =controle laten i21  =controlekamer p21  =controleren d31i21
=controles i36s33  =controleur d20p42s45t21c20  =controleurs s32  =controller p24  =coordinator p27
=corona d-25i-24p-29s-31t-28a-24c-23  =corruptie d-25i-30p-22s-21t-22a-21c-21  =count c22
=count the d21i21p21s21a20c46  =counted d-21i-26p-31s-20a-21  =courage p42  =covers d-21p-25t-21
=cowardly d23  =cowardly to d23  =credit d24  =crew i-26  =criminals i-29
=criteria d-30i-22p-22s-25t-25a-27c-22  =criticise d42i21p21s21t21a21c21
=criticise our d42i21p21s21t21a21c21  =customs d-46i-40p-45s-45t-40a-40c-41  =daad d26  =daad is d28
=daar d-78i-68p-54s-53a-57c-47  =daar een d-25  =daarna d-24i-36p-22s-22t-21a-21c-21  =daarop i-23
=daarover i21  =dag d-41i-41p-53s-52t-36a-40c-47  =dag binnen s-26  =dan d-122i-25p-76s-77t-82a-89c-70
=dan een d-29i-36p-20s-20t-20c-20  =dan ik i61p21s21c21  =dan met i37  =dank d-24
=dapperder d102i45p44s40t45a44c46  =daring d-34i-27p-28s-30t-31a-29c-23
=dat d-110i-37p-212s-190t-158a-196c-162  =dat dan d-25i-23a-21  =dat de d21  =dat die i-28
=dat een d24i88p29s31t30a30c32  =dat er i35s22  =dat het d39a33  =dat hij d-30i-43p-22t-21a-21c-21
=dat ik i108p29s24t30a25c32  =dat je d-24i44  =dat maken d21  =dat mijn d-67p-35s-34t-28a-36c-28
=dat nog i26  =dat of d66p28s27t28a28c28  =dat onze i42  =dat opengaat s53  =dat was d-20i-42p-24
=dat we d59i26p27s26t26a27c27  =dat ze i26  =dat zij i25  =data d-51i-60p-30s-69t-48a-53c-27
=data gebruiken d32  =data in c34  =data scientists p52  =day d24i27p24t77c23
=de d-43i-77s75t-141a-158c-69  =de aangifte p26  =de actie d29i30p26s62t29a29c29  =de afdelingschef p35
=de agenda d31i38p77s33t43a41c90  =de baas p-25  =de balie i29p48s31t25a24c25
=de beambte d25i21p68s24t27a27c27  =de beelden s35  =de beheerder i29  =de beste s50  =de beveiliger s40
=de bonden d-21p-24s-31a-21  =de chef i31  =de collega i-20  =de commissie d-48i-42p-44s-42t-40a-40c-62
=de computer c-21  =de controle s20  =de controlekamer p21  =de dienst d34s27
=de douane d-50i-37p-69s-51t-43a-35c-48  =de enige i43  =de fout d24  =de gespreksleider p41
=de gewichtsmarge s31  =de grens i-21  =de groep p22  =de handreiking i-22
=de haven d-38p-40s-47t-29a-29c-31  =de hele d-23i-22  =de helft d35  =de hoogste p-25  =de huidige p-25
=de kade d25  =de kantine d36i35p22s21t23a22c22  =de klant d-42i-33p-26s-26t-26a-26c-26
=de kleedkamer i40  =de kluis p22  =de kluiscode s30  =de la i35  =de lijst p-41
=de maasvlakte d-29i-29p-32s-53t-29a-29c-30  =de mastercode d23i23s58t23a23c24  =de medewerkers p33
=de meeste d22i24p37t24a23c47  =de melding p35  =de mens d36  =de meting d41i28p21s21t21c21
=de mijne i37  =de minister d41i25c20  =de minste c26  =de mobiele s31  =de naam d-24i-23p-30s-20a-20
=de nachtploeg d-31i-21c-21  =de noordkade p21  =de ondernemingsraad d28a29  =de onderzoekers s-22
=de opslag d33i34p27s79t34a33c34  =de parkeerplaats s30  =de peiling c22  =de persoon i33
=de pilot d42i41p85s41t41a41c41  =de plannen i-20p-23s-23  =de planner i-27p-21
=de planning d34i36p72s25t33a32c33  =de ploeg d63i32p25s28t29a29c29  =de principes i-21
=de regel d-24p-20  =de regels d77p29s32t30a30c29  =de reservesleutel d21i21s50c21  =de retraite d-28
=de rij d56p23s22t23a23c23  =de rode s-21  =de ronde s35  =de samenvatting c-23  =de scan s-30
=de schaalvraag p27  =de sessie p22  =de slagboom s-25  =de stille p21  =de telefoon p22
=de toegangscode s25  =de training p49  =de twee d27  =de uitvoering p-20
=de unitleider d26i26p75t27a26c26  =de veerterminal s37  =de verkeerde i28  =de vier p-23s-21
=de volgende t36  =de voortgang d-22i-26p-29s-26t-24a-22c-22
=de voorzitter d-26i-23p-39s-23t-22a-23c-23  =de vraag d-23i-23p-21s-23  =de waarheid d35
=de werkvloer d-23i-24p-24s-27t-23a-23c-21  =debts p36  =decide d-26  =deed i36  =deel a20
=deelden d25i27p57s25t27a27c30  =deeldoel d-20i-22  =deelnemer p21  =delen i-38p-32s-34t-32a-33c-29
=delete a30  =den p-24  =denken dat d33  =denkt p34  =describe s21
=deskundigheid d-33i-32p-34s-36t-35a-41c-32  =deur i43  =deurcode s25  =deze p25s24a63
=deze week p36s23  =dialoog p20  =did d-47i-31p-32s-46t-39a-47c-40  =die i-25p-22s-63t-74a-39c-70
=die # d41i42p42s42t42a90c42  =die club d-28i-38p-30s-24t-24a-24c-24
=die een d-50i-56p-39s-37t-37a-39c-37  =die faalde d27  =die het d48i67p51s32t38a35c38  =die hij d23
=die in i21  =die je i34a27  =die kinderen p20  =die naam p-22a-22  =die niemand d40i20p26s62t26a21c27
=die niet i32  =die nieuwe p31  =die op d29  =die over p22  =die uit s26  =die we d26i28
=die zelf d-25i-22  =diefstal d-34i-32p-30s-42t-29a-29c-35  =dienst drinken i29  =diensten d26
=diep i22  =difference s20a47  =difference between a46  =dik s28  =dingen d-43p-36s-48t-46c-31
=directeur d41i-23p-35  =directeur passeren d27  =directeur wil d21  =director i-23p-32s-20t-21a-23
=disagreed d22i22p37s22t22a22c31  =dit d-42p-37s-39t-33a71  =dit allemaal d-22i-22p-35s-22t-25a-25c-22
=dit jaar c31  =dit nog d52i68p34s34t33a28c35  =do d-73i-69p-83s-49t-66a-45c-68
=do i d41i32s30t22a40c25  =do they d-37i-43p-34s-35t-33a-37c-34  =do we d-30  =document a24
=doe d21i-24  =doe alsof s32  =doe ik d68  =doe je d-50p-20s-23t-22a-26c-20
=doel d-34i-27p-25s-25t-27a-26c-25  =doen d-135i-58p-88s-105t-84a-86c-84
=doen aan d-36i-22p-21s-20t-20a-20c-21  =doen als d-26i-32p-21s-20t-20a-21c-21  =doen of d-24
=doen wat d22  =doen ze i-21  =does d-81i-77p-44s-43t-66a-65c-53  =does my d-22i-28p-21s-25t-21a-22c-22
=does the p29s59t21a20c34  =doet i40s-22a23  =doet die s-21  =doet met i20
=donderdag d27i38p30s69t32a32c32  =door t-24  =door de d-36p-30s-62t-29a-28c-29
=door het d27i28p48s43t28a27c29  =door mensen d27  =door wat i20  =door wie p33a24
=doorgang d31i28p49s59t31a28c32  =doorhakken d67i24p24s24a22c24
=doorspelen d-21i-31p-21s-29t-21a-21c-21  =doorverwijzingen c35  =douane d-62i-48p-83s-63t-55a-47c-59
=doubt d-41i-22p-21s-21t-21a-21c-21  =doubts d26  =dozen i24  =draad p-22s-32  =draai a55
=draaiboek d-22i-28  =draait er p30  =drie d-49i-53p-25s-59t-48a-50c-49  =drie jaar i-22  =drinken i31
=druk d-30i-47p-34s-35t-32a-34c-31  =drukke s49t20  =dubbele s50  =durf d-90i-36p-73s-90t-74a-102c-53
=durf en d-31i-24p-24s-27t-23a-30c-24  =durf jij d20  =durft i-33  =dus s-21
=duurt d-21i-22p-24s-24t-21a-21c-25  =echt d-21i-23p-21s-24t-20a-24  =eemshaven s21
=een d141i75p-99c-26  =een actie s22  =een algoritme d-60i-40p-35s-38t-35a-35c-35  =een ander d34
=een appgroep i24  =een bedrijf d22i-24  =een boek d-22  =een cadeau d-38i-63p-34s-35t-34a-34c-34
=een chauffeur d-22i-32  =een chef d24i54p25s25t26a26c25  =een collega d-34p-52s-28t-27a-26c-27
=een container s33  =een containernummer d-24i-22s-27  =een controle i30  =een controleur s44
=een dag s-23  =een directeur i28  =een dossier i20  =een een p26  =een eigen p44
=een envelop d-26i-40p-23s-23t-23a-23c-23  =een etentje d-29i-39p-30s-51t-30a-30c-30
=een fout d-57i-55p-38s-40t-38a-33c-37  =een goed d30  =een half d25  =een hondengeleider i48
=een horloge i35  =een hulpmiddel d-22  =een kaart i-25  =een keer d-21  =een klacht i-22p-21
=een kogel i36  =een leider d102i40p45s44t45a45c45  =een leverancier d-46i-54p-43s-67t-42a-42c-42
=een lid d24  =een lievelingetje d36  =een lift d24  =een lijst d20p63t21a20  =een maat i-28s-28
=een melding d-21i-25  =een meldpunt i31  =een mens d22  =een mensenleven d37  =een mislukking d21
=een misstand d-32i-32p-26s-26t-25a-36c-25  =een mooi i27  =een noodgeval d22  =een onderzoek i-26
=een opdracht d27  =een oude d21i35  =een pasje s39  =een planner s35
=een presentatie d-41i-29p-25s-26t-25a-25c-25  =een prijs d-46p-21s-21t-21a-21c-21  =een probleem d23
=een rapport d21i35  =een regel d91i34p36s34t36a29c37  =een reiziger i-20  =een schoon d38
=een team d45  =een transportbedrijf d-58i-44p-34s-34t-34a-34c-34  =een verslag i32  =een voorbeeld a62
=een vraag d27i29p25s25t29a86c30  =een vriend d29  =een weg d25i41  =een zaak d-34  =een zending s36
=een zieke d23  =een zin a63  =eens d45i47p35s34t51a82c45  =eens een d33i41p32s34t47a79c36
=eens met d28  =eerlijk is d55i25p25s24t26a25c26  =eerlijk zijn d-26
=eerst d-29i-23p-33s-32t-26a-27c-26  =eerste d-51i-63p-56s-57t-53a-53c-52  =eet t22  =eigen i24
=eigen beleid d44i22p22s22t22a22c22  =eigen twijfel d25i25p56s23t25a25c24
=eigenlijk i-37p-36s-37t-46a-35c-32  =elk i-25p-22s-26t-20a-21c-21  =elkaar d-22i-53p-54s-50t-46a-47c-43
=elke i22p-21  =emile p-21  =emplacement s25  =employee d-28i-23  =en d-182i-62p-183s-179t-206a-208c-159
=en als d49i116p50s50t52a50c52  =en er i44  =en heeft p24  =en ik d-39i-39p-34s-28t-28a-29c-28
=en mijn i-21  =en niemand i31  =en roekeloosheid d-30i-22p-22s-25t-22a-29c-22
=en toen d-32i-32p-31s-31t-45a-32c-30  =en vertel s32  =en voor d-21p-25  =en vraagt d39  =en waar s31
=en wanneer d-36i-39p-38s-37t-45a-34c-35  =en wat i23p45  =en welke i-20s-22t-20a-21c-20  =en willen s24
=engels a57  =engineering d-30i-28p-29s-33t-31a-34c-27  =enige i37
=envelop d-27i-37p-29s-25t-24a-25c-24  =envelop met i-36  =equal d36  =equal treatment d36
=er d-85p-29s21t-25a20c-54  =er achter p-27  =er al d-48i-48p-42s-44t-40a-42c-48  =er camerabewaking s26
=er dan d-21  =er deze s24c21  =er dit c22  =er een s45  =er geen s35  =er goed t43  =er iemand i-45a26
=er iets a45  =er in d-48i-33p-58s-62t-44a-47c-56  =er is i43  =er maandagochtend p21  =er mee d41
=er met s37a33  =er niemand d22i22p22s48t22a22c21  =er niet d56i50p57s41t38a34c38  =er nog i27
=er ook d-30i-22p-21s-21t-21a-23c-20  =er op s33  =er per d-34i-34p-34s-66t-34a-34c-34  =er stil p30
=er van d-26i-29p-30s-37t-25a-27c-26  =er wat i-27  =er wordt i25  =er zelf d30
=eraan d29i71p21s21t26a24c26  =erbij d-24a-22  =erg i45t20c20  =erg is d22  =erg om d24
=ergens d-63i-52p-56s-54t-51a-69c-50  =erger d32  =erin getrapt i25  =ermee d24  =ermee om i24
=erom dat i24  =erover i21  =erover praten i31  =eruit d20i25s76t22c23  =eruit gehaald s27
=eruit gepikt s24  =etentje d-29i-39p-30s-51t-30a-30c-30  =ethiek d-21
=even d-55i-39p-49s-46t-41a-46c-40  =ever d87i30p30s31t30c32  =experimenten c22  =experimenteren d45p20
=expertise d-26i-27p-29s-29t-27a-32c-25  =explain i-22a-24  =extra s28  =faalde d27  =facturen s25
=failed d24p27  =fair d46  =fakes i28  =fakes his i28  =favourite t23  =ferry d23p27s63t24a22c24
=figuur i-21  =figuur # i-21  =fijn t48  =filmen i28  =filmpje i28  =filmpje van i24  =firma d36
=first d-21i-31p-27s-28t-28a-25c-24  =five d-24p-37s-24t-25a-27c-24  =fix i-23p-24  =flag s26`;
