/**
 * Written by test/benches/fit-question-weights.ts from corpora that people wrote for it; in hundredths, by kind.
 */
export const askedWordWeights2 = `
=en als d38i100p41s42t43a42c43  =en de d25  =en een d-22  =en er i38  =en heeft p24  =en het i32
=en hoe p21s56  =en ik d-53i-48p-43s-36t-36a-36c-36  =en je i30  =en mijn i-24  =en netjes d32
=en niemand i30  =en nu i25  =en roekeloosheid d-34i-23p-23s-26t-23a-29c-23
=en toch d48i21p21s20t21a21c21  =en toen d-35i-33p-33s-33t-47a-33c-32  =en vertel s27
=en voor d-23i-21p-28s-21t-20  =en vraagt d29  =en waar i21p21s33
=en wanneer d-53i-48p-47s-49t-54a-44c-44  =en wat p40  =en welke s45  =en willen s25  =en zelf d32
=ene i27  =engels a58  =engineering d-30i-28p-30s-34t-31a-34c-27  =enige i35  =enterprise s-21
=envelop d-29i-40p-31s-26t-26a-26c-26  =envelop met d-21i-41p-21s-21t-21a-21c-21  =envelope i20
=equal d36  =equal treatment d36  =er d-124p-43t-38c-63  =er achter p-32
=er al d-56i-59p-50s-51t-47a-49c-55  =er allemaal s-21  =er bij p20  =er deze s25c21  =er dit c22
=er een d-35s35a-22  =er geen s38  =er geregeld s-34  =er goed t43  =er iemand i-41a37  =er iets a38
=er in d-44i-37p-54s-36t-38a-41c-47  =er is i43  =er maandagochtend p20  =er mee d29  =er met s34a36
=er niemand s44  =er niet d49i66p59s41t41a36c40  =er niets i23  =er nog i26
=er ook d-32i-24p-23s-24t-23a-26c-22  =er op s51c22  =er per d-37i-36p-36s-70t-36a-36c-36
=er steeds i25  =er stil p28  =er van d-30i-32p-35s-44t-29a-31c-30  =er wat i-29  =er wordt i30
=er zelf d23  =eraan i61  =erbij d-29p-23s-22t-22a-27c-20  =erg i48  =erg is d27
=ergens d-81i-67p-69s-65t-62a-76c-61  =erger d37  =erin getrapt i29  =ermee om i24  =erom dat i26
=erover i22  =erover praten i31  =eruit i40s70c23  =eruit gehaald s28  =eruit gepikt s22  =ervaren d28
=etentje d-33i-40p-31s-50t-31a-31c-31  =ethiek d-29i-23p-21s-23t-20a-21c-21  =ethisch d-22
=even d-65i-45p-56s-53t-47a-51c-46  =ever d82i30p42s32t31a22c34  =excuus d88i41p41s41t42a41c42
=experimenten c25  =experimenteren d32  =expertise d-29i-29p-31s-32t-29a-33c-27  =experts d-24i-21
=explain i-23a-24  =facturen s24  =failed d26p24  =fair d45  =fakes i27  =fakes his i27  =favourite t23
=ferry p23s60t21c22  =few d28  =figuur i-22  =figuur # i-22  =fijn t49  =file d22p22  =filmen i28
=filmpje i31  =filmpje van i24  =firma d33  =first d-21i-36p-33s-32t-31a-29c-28
=five d-30i-25p-42s-32t-31a-32c-29  =fix i-21p-23  =flag s28  =flauw d30  =flauw om d30  =fles d26
=flessen s24  =for d40i29p-46  =for a d32s31  =for me d-32i-30p-33s-27t-26a-29c-26  =for my d22
=for people i-24  =for us d54s21t21c21  =forward i-27  =foto i26  =four d-21i-21p-23s-23t-22a-21c-20
=fout d48i-25  =fout van d33  =fouten d32i44p71s40t38a64c39  =fouten maken d-29  =fraude d-29c-21
=free d22  =friend i25  =from d-46p-40s-41t-31c-30  =fruit d22  =functie p-21s-23a-20  =functies p-21
=ga i30  =ga ik i30  =gaan d-91i-95p-105s-135t-90a-90c-90  =gaan ze d-29i-35p-26s-32t-25a-25c-25
=gaat d64i49s42t66  =gaat daarover i23  =gaat de d-27i-21p-24s-20  =gaat er s34t33  =gaat erom i26
=gaat het d-31  =gaat op p23  =gaat voor d27  =gaf p25  =gaten houden d23  =gaven c36
=gearresteerd i-33  =gebeld i29  =gebeurd d27i73p30s29t31a30c31  =gebeurd is d28i72p30s30t31a31c31
=gebeuren d81i36p35s35t36a34c36  =gebeuren met d92i44p44s44t44a43c45  =gebeurt p-25s23a39
=gebeurt er s37a54  =gebruiken d-20s34  =gebruiken die d31  =gebruiken om d-22
=gebruikt d-26s-26a-29c-23  =gecontroleerd s28  =gedaan d-23s-22a-27  =gedrag d-21  =gedragscode d-21
=gedrukt c20  =geef d83i83p154s124t95a144c111  =geef de p23s35t20a20c29  =geef een d39i39p75s47t41a40c52
=geef mij s24  =geeft d-56i-27p-36s-35t-33a-32c-32  =geen s20  =geen toezicht s40  =gegaan i33
=gegevens d-52i-64p-60s-77t-54a-66c-54  =gegevens van s-22  =gehaald d28i32p46s48t27a26c28  =gehad t21
=geheime p22  =geheimen d53s20t22a21c21  =geheimen hebben d53s20t22a21c21  =geheimhouding p22
=geinterviewd i-20  =gekeken p-21  =geld d-26p-25s-20t-21a-25  =geld besparen d28  =geld van i24
=geld voor d-21  =geldt d-27p-22s-20  =gelegd s23  =gelijk d95i21p34s34t33a30c35  =gelijk maar d26
=gelijke d53i21p20t21c21  =gelijke behandeling d54i21p21t22c22  =geloof d28  =gelooft d24
=gelooft er d37  =geloven d23  =gelukkig t28  =gemaakt d-23p-30s-22t-24  =gemeld i32
=genoeg d-39i-29p-28s-30t-28a-30c-27  =genoemd d-34i-28p-28s-33t-28a-28c-27  =gepikt s37
=gepraat d-54i-79p-52s-52t-50a-51c-60  =geregeld d-48i-56p-45s-59t-42a-43c-42
=geregeld voor d-41i-47p-38s-52t-36a-36c-36  =geschreven als p45  =gesprek a41
=gesprekken d-32i-35p-39s-32t-30a-35c-30  =gespreksleider p42  =gesproken d-27i-36p-28s-25t-24a-24c-24
=get i28  =get out i45  =getekend p23  =getrapt i29  =gets s45  =geur s30  =gevaar d-23i-21
=gevaren d-39i-36p-32s-31t-30a-30c-31  =geven i-31p-21s26a-37  =geven op d43i21p21s21t21a21c21
=gevoelens a20  =gevolgen d-29i-46p-28s-28t-27a-27c-27  =gevraagd d-36i-41p-29s-35t-32a-34c-30
=gewenst d33i33p33s33t75a31c33  =geweten d43  =gewicht s35  =gewicht gaat s27  =gewichtsmarge s32
=gewone d-63i-65p-50s-50t-47a-48c-47  =gewoon d-23  =gezegd i35p23  =gezegd over p21  =gifts d31
=gisteren p35  =give me d30  =glippen s26  =glippen door s26  =gloeiend i33  =goal s-20t-21a-21
=goed d56i-30t37  =goed nieuws d25  =goede i-29p-23s-24t-21a-30  =goede daad d28  =goedkomen i36
=good d43p24s27t79a22c28  =google d32i36p31t36a103c36  =gooien i34  =graag d83i43p74s45t43a56c47
=gram s22  =grap d69p23t21a24c24  =grappen d25  =gratis d82i30p36s35t34a36c36  =grens d22i-27
=grijp d28  =grijp ik d28  =groeien i-25  =groeit d34  =groeit terwijl d20  =groen s30  =groene s49
=groene doorgang s53  =groep p27  =grote d-27i-24p-24s-26t-23a-23c-22  =guards s22
=gun d46p21s21t21a21c21  =haalde p23  =haalde de p27  =haalt i22  =haar p-24  =had d-35p-27s-23
=had been i21  =hal d34i36p52s58t35a35c35  =hal # d43i50p60s69t43a44c43  =half d40  =half believe d23
=handel d-29i-22  =handelaar i25  =handig t24a-20  =handjeklap i21  =handjeklap doet i21
=handreiking d-24i-37p-23s-24t-24a-23c-23  =happens to a23  =has p30  =have p50
=have to d-27i-25p-25s-25t-23a-27c-22  =haven i-28p-34s-58t-25a-25c-28  =havenmeester p21
=he d35i48p38s35t86a38c39  =heb i97p27t54a34c25  =heb gezien i22  =heb ik d-40i-49p-33s-30t-33a-35c-34
=heb je p25t50a54c21  =hebben d26p32  =hebben de d23i28p61t24a24c22  =hebben die i-22
=hebben een i25p36s38t23a22c27  =hebben voor d54i21s21t22a22c22  =hebben ze d-60i-51p-44s-46t-43a-43c-52
=hebt i95  =heeft d-24i-71p42s-94t-54a-63c-35  =heeft de d-30i-23p-26s-23a-21  =heeft dit p-32
=heeft een d65p22t22a22c23  =heeft er d26  =heeft het d-32i-29p-41s-31t-24a-25  =heeft iemand p20
=heeft iets d21  =heeft mijn p44  =heeft yvonne p30  =hekken s-34  =hele d-60i-29p-44s-56t-41a-40c-41
=hele ploeg i24  =helemaal d-103i-55p-56s-58t-55a-56c-55  =helft d32  =helft van d36  =help d21i-22
=help ik d33  =helpen d83i49p27s24t34a31c34  =helpen of d28  =helps d21  =helpt d50i26  =hem d55t21
=hen d47  =herken d-28i-37p-25s-24t-26a-31c-25  =herken je d-28i-37p-25s-24t-26a-31c-25  =herkomst s43
=herstellen i21  =het i-50p-62s-23t-70a-87c-47  =het aan d82i38p39s39t39a39c39
=het aantal d22i25s33t24a24c51  =het al d23i62p26s25t27a26c27  =het algoritme d25  =het als i34
=het anonieme p26  =het belang d48i22p21s21t22a22c22  =het beleid d39i89p41s42t42a41c42
=het beslag s-32  =het beter d-82i-41p-41s-41t-41a-41c-41  =het bord d33i20s32t20a20c20  =het bvi p23
=het congres d38  =het dat d46i27  =het een d-38i-23p-23s-24t-22a-23c-22  =het eerste i-21
=het eigen d44i22p22s22t22a22c22  =het emplacement s23  =het erg i23  =het flauw d30  =het gaat i54
=het goed d34  =het hele s-29  =het idee i28p49s23t23a23c23  =het in i-23s-21  =het is t27
=het kanaal a30  =het lab i30p30s40t23c23  =het laboratorium d22i24p26s73t28a25c28  =het licht s26
=het met t30  =het minst d37i37p20s94t41a39c65  =het nieuwe p23  =het normaal i30
=het onderzoek d-24i-24p-25s-29t-25a-22c-23  =het percentage p22s52t22a21c23
=het plan d-29i-37p-30s-29t-27a-27c-27  =het punt d22i24  =het risico d-46i-42p-43s-53t-37a-37c-37
=het schema d-21i-21p-30s-28t-20a-21c-22  =het selectieprofiel s22
=het stuk d-41i-41p-46s-45t-38a-39c-38  =het systeem d35s62  =het team d115i38p76s43t51a50c43
=het toilet i21  =het verschil a56  =het voelt d50i25p25s25t25a25c25  =het voorstel p31
=het voorwoord d-34i-39p-56s-33t-33a-34c-33  =het waar i-28p-22  =het was p25  =het wel d28
=het wifiwachtwoord d23i23s61t24a22c24  =het woord d39i46p41s42t43a43c92  =heten p41  =heten de p42
=hetzelfde s-23t-23a-21  =hide d39  =hielp d75i-21p22  =hier d-51p-34s-31t-23a-22c-25  =hier nog i54
=hiermee i34  =hieruit i28  =hij p-27  =hij het i-22  =hij niet d28  =him i27  =his i49t21a20c21
=his hours i27  =history p30  =history of p30  =hoe d-134i-31p-35s23t-106a-81c-89  =hoe bewijs i21
=hoe dan i60p21s20c21  =hoe de d25s22  =hoe diep i21  =hoe eerlijk d54i24p24s23t25a25c25  =hoe erg d27
=hoe ga i44  =hoe gaat t38  =hoe herken i-27  =hoe heten p46  =hoe je d-23
=hoe kan d-29i-33p-28t-22a-30c-28  =hoe kies d-48i-29p-26s-26t-26a-26c-26  =hoe kom s62
=hoe laat p46s22  =hoe leg i-29  =hoe maak i37p22s58c22  =hoe meld d26i71p32s32t32a36c33  =hoe open d28
=hoe oud p37  =hoe schakel d21p21s23t21a42c20  =hoe stop i34  =hoe vaak d-53i-54p-46s-92t-58a-52c-45
=hoe ver d63p22t23a21c23  =hoe verhoudt d-21i-20p-22s-23t-20a-26c-20  =hoe vertel i26  =hoe weet d-22
=hoe wordt d-25i-28p-27s-32t-23a-23c-23  =hoeveel d26s69c61  =hoeveel aangiftes c-21
=hoeveel flessen s22  =hoeveel gram s22  =hoeveel jaar s-27  =hoeveel keer d40i41p40s39t40a40c85
=hoeveel mensen c39  =hoeveel retraites c23  =hoever d36  =honden s30  =hondengeleider i42
=hondengeleiders p20  =honest d47  =honesty or d25  =hoogste p-24  =hoogste baas p-21  =hoopt d26
=hoor d43i25  =hoor ik i24  =hoor je d49  =hoort d-44i-21p-38s-44t-36a-39c-34  =hoort een d21
=horen d-29i-22p-26s-28t-25a-27c-26  =horloge i37  =horloge geeft i34  =hou d35  =hou je d25
=houden d-73i-57p-59s-50t-50a-50c-50  =houdt d52i42s25  =houdt de p-21s-21
=how d-63i-45p-53s-29t-49a-45c-24  =how do d-42  =how does p33  =how far d21
=how many d-27i-33p-30s-23t-23a-27  =how often c33  =huidige d-21p-27s-21  =huis d28p33t23  =hulp d24
=hulpmiddel d-20  =human a39  =hun d146i46p109s59t69a67c74  =hurts d31  =i d27i92a43  =i already i25
=i come d-32i-36p-24s-24t-24a-26c-24  =i delete a32  =i get i28  =i go i26  =i only d23  =i say d46
=i tell d-62i-22p-23s-25t-24c-23  =i work d23  =ict i35a30  =idea d21  =idee d49i41p61s36t37a34c37
=iedereen p-33s-34t-21a-25c-24  =iedereen bij i25  =iemand d195i112p93s99t89a120c97  =iemand belonen d22
=iemand biedt d31  =iemand die d35i-71  =iemand een i49  =iemand heeft d24
=iemand me d-24i-47p-24s-24t-24a-24c-24  =iemand mee a24  =iemand uit d23i49p24s24t24a24c24
=iemand van d-35  =iemand zijn d26  =iemands d51p20t21a20  =iets d-27i23t-23a40  =iets anders d26
=iets heb i30  =iets mee d-21  =iets niet d-28i-24  =iets over p56  =iets uitproberen d20
=iets van d41p21s26t27a64c27  =iets verzwegen d22  =if d30i96p32s32t35a37c37  =if the i30
=if they d31i70p32s31t32a32c32  =ignore d31i35p34s76t35a35c35  =ijmuiden p23s38  =ik d81i34p-23t76a46
=ik al i44  =ik als d-54i-55p-39s-39t-38a-39c-38  =ik bellen d-20i-39p-20
=ik daarmee d43i24p22s21t22a22c22  =ik dan i30  =ik dat d48i59p30s26t27a42c32  =ik de d35i32
=ik die d-24i-25  =ik doen d-22  =ik durf d22i84p29s29t26c29  =ik een d-45i-20a24
=ik er d79i89p52s50t52a48c53  =ik erover i23  =ik hem d71  =ik het d68p23s21t23a33c24
=ik hier i57p20a26c21  =ik hiermee i34  =ik in i-21  =ik kreeg i21  =ik krijg i22
=ik mee d71i50p45s41t75a37c45  =ik met d-52i-51p-36s-36t-35a-36c-35  =ik mijn i-60p-21s-20
=ik moet d28t40  =ik niet d30  =ik nog i53  =ik nu i37  =ik op d21  =ik te i28  =ik twijfel d-27i-22
=ik voor d29  =ik was d-23i-22  =ik weet i20  =ik werk i-25  =ik weten d-29i-29a-20
=ik word d38i43p32s50t32a30c32  =ik zeg d-24  =ik zelf d-24i-36p-25s-27t-25a-34c-24
=ik zien p22s66t22a29c22  =ik zijn p35  =im d-22i-27t-21  =import d23  =importeert d25  =importeur d34
=in d-98i-83p-36s-39t-94a-100c-48  =in # d-33i-32p-36s-44t-32a-32c-40  =in a d32i23p27s75t24a24c28
=in beeld d-23  =in de d35i57p36s38t22c42  =in dit d-24i-24p-28s-28t-23a-30c-23
=in een d-45i-35p-50s-26t-38a-28c-35  =in geloof d23  =in gewone i-21  =in hal s25
=in het d48i32p25t24a73c84  =in ijmuiden p23s38  =in it d-23i-36p-27s-24t-23a-23c-23  =in januari s-21
=in je i62p21a25c24  =in mijn d-37i-32s-30t-25a-27c-25  =in moerdijk s32  =in ons i24  =in onze i23
=in ploeg d40i43p103s41t42a41c43  =in public d35  =in ronde d21i22p50s21t22a21c22  =in venlo s21
=in welk p-22s-20  =incidenten d-39i-37p-41s-51t-38a-38c-47  =info d-36i-22p-30s-27t-24a-26c-24
=informatie s-30  =informatiepositie p-22s-20  =ingediend p38  =ingepland p30  =ingeroosterd p27
=ingrid p34  =inkoper i36  =inlog s20  =innovatie d-28i-25p-29s-25t-23a-26c-27  =innovatie retraite p-20
=inspecteur i25  =inspecteurs p39  =inspector i36p85s23t26c28  =inspectors p34
=integer d-105i-65p-60s-62t-62a-61c-60  =integer te d-22  =integer zijn d-38i-21p-20s-20t-20a-20c-20
=integriteit d-83i-54p-64s-62t-61a-66c-58  =integrity d-75i-63p-62s-65t-57a-61c-59
=intern d65p20s22t24a21c24  =interview d-30i-28p-29s-33t-32a-32c-30  =interviews c-22
=interviewvraag d-28i-27p-29s-30t-39a-29c-27  =interviewvraag # t-29  =investigation d-24i-21
=invloed p-22s-27  =invullen s31  =inzet p46  =is s-21t-100a-60c-90  =is a d-41i-21p-30s-27t-27a-26c-25
=is afwezig p41  =is belangrijker d46i21p21t21a20c21  =is daar d-32i-31p-24s-24t-22a-24c-23
=is dat d-66i-36p-55s-68t-54a-52c-49  =is de d-56p32s129a49  =is die d-41i-37p-38s-40t-35a-36c-37
=is dit d36i26p27s28t29a70c29  =is een d28p-27s-50t-27a-34c-21  =is er d-110i-55p-51s-64t-62a-64c-64
=is erger d38  =is gebruikt d-33i-33p-38s-38t-33a-39c-36  =is het d75i53p54s78t56a84c67
=is it d51i59t24c25  =is mijn d21p73s37t26a21c26  =is moed d26c21  =is my s49
=is netjes d52i22p23s22t24a24c23  =is on i23  =is onze d-25i-24  =is tegen d28
=is that d-48i-58p-49s-55t-45a-47c-47  =is the d24i84p64s121t53a47c51
=is there d-64i-44p-45s-55t-42a-32c-44  =is this d22i28p27s25t28a85c30  =is tineke p27
=is verantwoordelijk d-21p-34  =it d-34i-72p-106s-72t-73a-83c-73  =it cowardly d24  =it fair d28
=it for d-24i-37p-27s-24t-23a-23c-23  =it normal i45  =it on d32  =it or d24  =its t54
=jaar d-71i-65p-44s-70t-56a-59c-49  =jansen p23  =januari s-24  =januari # s-22  =jaren c-23
=je d32i59p-29s-59t54a115  =je als d-55i-27p-38s-43t-37a-46c-36  =je antwoord a21  =je beter s36
=je dat i-32p-28t-24a-28c-22  =je de i23p44  =je doen d27i59p27s22t27a27c27  =je een s25  =je er t37
=je eruit i29s33  =je fout a20  =je geen s25a24  =je hebt d-20  =je het d45  =je iemand d21  =je in i46
=je je d63i40p24s35t26a22c29  =je kritiek d32  =je mensen d40  =je met d-24i-24s-21t-21a-23  =je mij s45
=je moet d26  =je nee i29  =je niet a47  =je ook d-39a24  =je over a36
=je straks d-31i-36p-28s-29t-29a-44c-28  =je te d26  =je van d25c-24  =je voor d63i40p27s24t27a22c28
=je wat d24  =je weet d21  =je zegt a35  =je zijn d37  =je zo a49c20  =jezelf a-21  =jij d55p37t53a39c28
=job d-34p-21s-21a-21  =joost p42  =jou i25p61s27t49a51c42  =jou iets p28a25c22  =jouw i20
=juist d-60i-44p-37s-38t-37a-37c-37  =juist niet d-25  =juist om d22  =jullie d32i48p28s176t45a22c47
=jullie op s39  =just d-37i-29p-28s-26t-25a-27c-25  =kaart i-40s-22  =kade d22s30
=kader d-26i-24p-22s-27t-22a-25c-22  =kamer p41  =kan i36p-55s33a44  =kan dat d33i-25  =kan de a28
=kan dit i41  =kan doen d-37i-23p-22s-21t-21a-21c-22  =kan gaan d-24  =kan ik d-100s35a-22
=kan je d-43i-48p-39s-39t-40a-61c-39  =kan mijn a37  =kan ons a20  =kan uitleggen d-24  =kanaal a45
=kantine d35i36p21t22a22c22  =kantoor d43  =karel d27i30p87s21t29a25c30  =keer i34p22s22t48a34c71
=keer staat d23i23p23s22t23a23c47  =kees d21i23p48s20t20c21  =kenmerken van s22
=kennis d-60i-27p-47s-53t-47a-44c-39  =kenteken s26  =kernboodschap s-29  =kerst d35i23p61s28a25
=kies d-21i-25  =kies ik d-48i-27p-25s-25t-25a-25c-26  =kies je d27  =kiezen i-43p-47s-65t-37a-38c-37
=kijken d-32i-25p-26t-23a-25c-22  =kijken ze s25  =kijkt d24i-22s-28  =kijkt er a32  =kilo s20
=kind d30  =klaar d-52i-41p-44s-50t-45a-43c-41  =klacht i-24  =klant d-27i-24p-43s-26t-24a-24c-25
=klant mij d-26i-23  =kleedkamer i42  =kleedkamer filmen i28  =klopt i-20  =klopt dat d-22
=klopt het d31a32  =kluis p23  =kluis in p21  =kluiscode s28  =klusje d35  =knoop d65i23p22s23a21c22
=koffer p22s26  =koffie d33t53  =kogel i42t20c20  =kom s61  =kom ik s22  =kom je s47
=komen d-66p-59s-64t-49a-52c-49  =komen er d-37i-32p-32s-45t-33a-33c-36  =komende p31  =komende week p24
=komt i-23p-30t-35a-34  =komt er d-31i-37p-27t-26a-28c-30  =komt het p37t21a21c37
=kon d-53i-30p-35s-36t-34a-38c-28  =kon je d-46i-37p-32s-33t-32a-35c-26  =kopen d23  =kort a32
=korte d-20s-23a-24  =korter d-33i-28p-26s-27t-29a-36c-26  =korting d-50i-28p-26s-26t-26a-26c-26
=kost d-23i-22p-21s-20t-21a-22c-20  =kosten d21  =kpmg d-26i-23p-24s-22t-22a-22c-24  =kreeg i57c23
=krijg d-43i-31p-30s-30t-30a-27c-29  =krijg ik d-32i-34p-23s-22t-24a-25c-23  =krijgen i34s26
=krijgen als i31  =krijgen altijd s27  =krijgen we d-22  =krijgen wij d-23  =krijgt p-49s-22t-21a-22c-22
=krijgt de d-25p-35s-27t-26a-24c-23  =krijgt voorrang d54  =kritiek d42
=kritiek geven d44i22p22s22t22a22c22  =kritisch d29  =kun d21p62s61t44a-27  =kun je d29p66s67t46a-34
=kunnen d36s34  =kunnen geld d28  =kwamen d-26i-22s-32t-20a-22c-21  =kwamen er d-21p-25s-33a-20`;
