/**
 * Written by test/benches/fit-question-weights.ts from corpora that people wrote for it; in hundredths, by kind.
 */
export const askedWordWeights2 = `
=flauw d35  =flauw om d35  =flessen s23  =for i-20p-60s-27t-37a-22c-36  =for a s25
=for me d-28i-38p-35s-29t-27a-30c-28  =for my d24  =forward i-20  =foto i20  =fout i-54p-22s-22t-20
=fout van d41  =fouten d38i44p70s40t38a59c39  =fouten maken d-21  =fraude d-23i-23s-22c-24  =free d23
=friend i30  =from d-33p-31s-33t-23c-22  =fruit d27  =ga i37  =ga ik i28
=gaan d-67i-71p-81s-110t-72a-72c-71  =gaan ze d-25i-31p-23s-26t-21a-22c-21  =gaat d80i57p24s69t80a23c33
=gaat daarover i22  =gaat er s28t37  =gaat erom i24  =gaat het d-22t21  =gaat om i20  =gaat op p25
=gaat over p-21  =gaat voor d31  =gaf p29  =gaten houden d26  =gaven c36  =gearresteerd i-24
=gebeld i22  =gebeurd d40i92p41s40t42a41c42  =gebeuren d83i37p37s37t38a35c38
=gebeuren met d91i44p44s44t44a43c44  =gebeurt s24a33  =gebeurt er s37a47  =gebruiken s47
=gebruiken die d32  =gebruiken om d-25i-20  =gebruikt d-28s-25a-30c-26  =gecontroleerd s30
=gedaan p23a-26  =gedrukt c21  =geef d89i57p122s109t82a130c100  =geef de p30c26
=geef een d41i40p69s56t42a41c51  =geef mij s22  =geeft d-48i-24p-33s-31t-29a-29c-29  =geen d-23s25
=geen toezicht s38  =gegaan i32  =gegevens d-44i-57p-54s-71t-49a-62c-49  =gegevens van s-26
=gehaald d31i36p49s50t29a28c29  =gehad t21  =geheime p31  =geheimen d67i26p22s27t28a27c28
=geheimen hebben d67i26p22s27t28a27c28  =geheimhouding p28  =gehoord p23  =geinterviewd i-20
=gekeken p-21  =geld d-21i-34p-33s-28t-28a-30c-26  =geld besparen d26  =geldt d-21
=gelijke d57i22p22t22a20c23  =gelijke behandeling d57i23p22t23a21c23  =geloof d24  =gelooft d30
=gelooft er d38  =geloven d33  =gelukkig t27  =gemaakt p-23  =gemeld i31  =genoeg d-26
=genoemd d-31i-27p-27s-32t-28a-28c-26  =gepikt s40  =gepraat d-51i-71p-48s-48t-47a-48c-58
=geregeld d-47i-57p-46s-64t-43a-44c-43  =geregeld voor d-40i-48p-40s-57t-37a-38c-37  =geschreven als p45
=geselecteerd s23  =gesprek a49  =gesprekken d-31i-33p-36s-31t-29a-34c-29  =gespreksleider p41
=gesproken d-28i-38p-28s-25t-24a-25c-25  =get i35  =get out i43  =getekend p26  =getrapt i25  =gets s52
=geur s33  =gevaren d-27i-21p-20s-20c-21  =geven d49s53  =geven op d44i21p21s21t21a21c21
=gevolgen d-25i-41p-24s-25t-24a-24c-23  =gevraagd d-26i-34p-25s-29t-27a-28c-25
=gewenst d33i33p32s33t73a30c33  =gewerkt p22  =geweten d35  =gewicht s32  =gewicht gaat s31
=gewichtsmarge s31  =gewone d-54i-59p-44s-44t-42a-43c-42  =gezichtsherkenning d20  =gezond d28
=gisteren i21p37  =give me d30  =glippen s28  =glippen door s28  =gloeiend i34  =goal t-21a-20
=goed d43i-34t31  =goed nieuws d23  =goede d-25i-32p-25s-25t-25a-27c-24  =goede daad d28  =goedkomen i38
=good d48i21p24s28t79a23c29  =google d35i38p35s23t38a103c38  =gooien i36  =graag d68i28p37s29t27a39c31
=gram s25  =grappen d22  =gratis d55i25p25s24t23a25c25  =grens i-27  =grijp d30  =grijp ik d30
=groeien i-25  =groeit d33  =groen s33  =groene s49  =groene doorgang s52  =groep p34
=grote d-26i-24p-24s-25t-23a-23c-22  =gun d38  =haal s20  =haalde p20  =haalde de p25  =haalt i24
=haar p-21  =had d-33p-25s-22  =had been i24  =hal d32i35p46s57t33a33c33  =hal # d41i48p55s67t41a41c41
=half d49  =half believe d22  =halve d20  =handel d-23  =handelaar i24  =handig t24  =handjeklap i21
=handjeklap doet i21  =handreiking i-28  =happen i22  =happens to a22  =hard d22  =has p42  =has my p24
=have p67  =have to d-22i-22p-22s-20a-25  =haven d-42i-21p-44s-51t-32a-33c-35  =havenmeester p27
=he d35i44p36s33t82a36c37  =heb i106p34t54a35c27  =heb gezien i27  =heb ik d-40i-55p-35s-32t-35a-37c-36
=heb je p24t46a50  =heb vandaag i-20  =hebben d-28s-22t-20a-31  =hebben de d28i32p67s21t28a28c26
=hebben een d25i29p41s45t28a27c32  =hebben voor d68i28p23s28t29a28c29
=hebben ze d-56i-46p-40s-41t-40a-39c-49  =hebt d-21i42  =heeft d-22i-58p55s-93t-48a-54c-31
=heeft bij i23  =heeft de d-31i-29p-27s-42t-25a-26  =heeft dit p-31  =heeft een d59c20
=heeft het d-31i-31p-36s-30t-23a-25  =heeft iemand i23  =heeft iets d23  =heeft mijn p41
=heeft yvonne p28  =heel i21  =heen i29  =hekken d-22i-23p-22s-42t-22a-22c-22
=hele d-40i-37p-35s-44t-34a-34c-35  =helemaal d-89i-47p-47s-48t-46a-47c-46  =helft d34  =helft van d38
=help d31  =help ik d39  =helpt p-22  =helpt dat i23  =hem d64s23t25c21  =hen d60i23p27s26t27a25c27
=herken d-22i-30p-21t-22a-28c-21  =herken je d-22i-30p-21t-22a-28c-21  =herstellen i22
=het i-27p-106s-27t-70a-84c-48  =het aantal d23i26s37t25a25c51  =het al d33i76p34s34t35a34c35
=het als i31  =het anonieme p24  =het belang d49i22p22s22t23a22c23  =het beleid d42i95p44s45t45a45c45
=het beslag s-25  =het beter d-71i-36p-36s-36t-36a-36c-36  =het bord d39i25p22s42t26a25c26  =het bvi p30
=het congres d50i22p21s23t23a23c23  =het een d-25  =het eerste i-21  =het eigen d44i22p22s22t22a22c22
=het emplacement s25  =het erg i24  =het flauw d35  =het gaat i65  =het goed d35  =het hele s-23
=het idee i27p50s24t24a23c24  =het in i-22  =het is t27  =het kanaal a32  =het lab d22i30p24s44t24a24c24
=het laboratorium p22s61t22c23  =het licht s27  =het met t24  =het minst d29i28s67t31a29c53
=het misgaat d27  =het niet d30  =het nieuwe d30i20p39s21t21a20c21  =het normaal i32  =het onder i21
=het onderzoek d-20i-21p-21s-26t-22c-20  =het percentage d20p21s51t21a20c22  =het plan i-26
=het punt d23i22  =het risico d-45i-38p-41s-51t-35a-35c-35  =het schema d-20i-20p-28s-27a-20c-21
=het selectieprofiel s23  =het stuk d-28i-30p-28s-33t-26a-26c-26  =het systeem d46p22s64t23c21
=het team d95i32p32s34t37a36c32  =het toilet i21  =het verschil a56  =het voorstel p37
=het voorwoord d-34i-42p-55s-34t-34a-35c-34  =het was p27  =het wel d36
=het wifiwachtwoord d25i25s65t26a24c26  =het woord d41i44p42s42t43a43c91  =heten p46  =heten de p45
=hetzelfde t-20  =hetzelfde als d20  =hide d39  =hier d-37p-25s-24  =hier nog i55  =hiermee i35
=hieruit i30  =hij p-24  =hij het i-20  =him i31  =his i48s21t21a21c21  =his hours i28  =history p30
=history of p30  =hoe d-128i-43p-45t-109a-74c-93  =hoe bewijs i23  =hoe dan i56p20c20  =hoe de d28
=hoe diep i22  =hoe eerlijk d59i26p26s26t27a26c27  =hoe erg d22  =hoe ga i50  =hoe gaat t39
=hoe hard d25  =hoe herken i-21  =hoe heten d21p51t21a20c21  =hoe je d-29p-20a-21
=hoe kan d-38i-42p-38s-37t-35a-44c-40  =hoe kies d-48i-28p-26s-26t-26a-26c-26  =hoe kom s58
=hoe laat p48s28a20c21  =hoe leg i-21  =hoe maak i32s55  =hoe meld d28i74p33s33t33a36c34  =hoe open d20
=hoe oud p35  =hoe schakel d21p21s23t21a42c20  =hoe stop i35  =hoe vaak d-50i-53p-44s-92t-57a-52c-45
=hoe verhoudt p-21s-22a-26  =hoe vertel i29  =hoe wordt d-21i-24p-24s-27t-20a-21c-20  =hoe zet s26
=hoe ziet s20  =hoeveel s62c59  =hoeveel aangiftes c-21  =hoeveel flessen s21  =hoeveel gram s25
=hoeveel jaar s-30c-20  =hoeveel keer d40i40p40s39t40a39c83  =hoeveel mensen c35  =hoeveel retraites c22
=honden s33  =hondengeleider i44  =honest d26  =honesty d21  =honesty or d23  =hoogste p-25
=hoogste baas p-22  =hoopt d32  =hoor d51i34t21c21  =hoor ik i25  =hoor je d58t20c20
=hoort d-25p-24s-27t-24a-27c-21  =horen d-23i-23p-22s-22t-21a-23c-23  =horloge i36  =horloge geeft i33
=houden d-60i-47p-47s-50t-43a-44c-43  =houdt p-27  =how d-76i-58p-66s-30t-55a-48c-29  =how do d-28
=how many d-25i-30p-28s-24t-22a-25  =how often c33  =huidige p-25  =huis d33p37t22  =huiswerk p21
=hulpmiddel d-23i-21  =human a38  =hun d116i38p87s48t55a54c60  =i d26i106a46c23  =i already i25
=i delete a30  =i get i28s20  =i go i26  =i only d22  =i report i30  =i say d43
=i tell d-55p-20s-21t-21c-20  =i took i21  =ict i36a33  =idea d23  =idee d42i41p59s33t34a32c34
=iedereen bij i34  =iemand d134i100p66s79t68a100c75  =iemand belonen d32  =iemand die i-63
=iemand een i54p23s22t23a22c23  =iemand heeft d27  =iemand me d-22i-43p-22s-22t-22a-22c-22
=iemand mee a25  =iemand van d-33p-22  =iets d-42i22p-53t-32a29  =iets heb i29  =iets mee i23
=iets van d41p23s27t28a64c28  =iets verzwegen d24  =if i52  =if the i38  =ignore d35i37p37s78t37a37c37
=ijmuiden s38  =ik d75i25p-25t69a35  =ik al i52  =ik als d-50i-51p-37s-37t-36a-37c-36  =ik bellen i-38
=ik ben i28t22  =ik dan i37  =ik dat d41i69p30s26t28a42c33  =ik die d-22  =ik durf d22i77p28s27t25c28
=ik een s25a36  =ik er d69i85p48s46t47a44c48  =ik erover i22  =ik hem d70i-24  =ik het d62i-25
=ik hier i58p22t20a26c22  =ik hiermee i35  =ik kreeg i22  =ik mee d24t51
=ik met d-44i-32p-27s-27t-26a-27c-26  =ik mijn d45i-32  =ik moet t38  =ik niet d31  =ik nog i51
=ik nu i50  =ik of i-27  =ik op d23i-22  =ik te i28  =ik twijfel d-28i-22  =ik van i-27  =ik weet d28i22
=ik werk i-23  =ik weten d-26i-29  =ik word d29i33  =ik zeg i-21  =ik zelf i-34p-22s-26t-22a-31c-22
=ik zien s32  =ik zijn p29  =importeert d34  =importeur d32  =in d-49i-67p-24s-45t-78a-84c-37
=in # d-35i-35p-39s-46t-34a-34c-43  =in beeld d-22  =in de d46i72p39s55t29a22c49
=in dit d-24i-26p-29s-29t-24a-31c-23  =in een d-89i-57p-67s-87t-65a-55c-62  =in gewone i-21  =in hal s26
=in het d64i44p34s21t33a83c92  =in ijmuiden s38  =in it d-24i-34p-30s-25t-23a-23c-24
=in mijn d-33i-22s-24a-22  =in moerdijk s33  =in ons i25  =in onze i22  =in ploeg d40i41p93s39t40a39c41
=in public d41i20p20s20t20a20c20  =in ronde d21i22p49s21t22a21c22  =in venlo p20s22  =in welk p-21
=incidenten d-36i-34p-37s-46t-35a-35c-45  =info d-37p-23s-25t-22a-24c-22  =info over i25
=informatie s-21  =informatiepositie p-20  =ingediend p38  =ingepland p30  =ingeroosterd p25
=ingrid p35  =inkoper i34  =innovatie d-23i-22p-27s-22t-21a-24c-25  =innovatie retraite p-20
=inspecteur i23  =inspecteurs p42  =inspector i26p39  =inspectors p33  =instemmen d25
=integer d-85i-53p-49s-50t-51a-50c-49  =integer te d-21  =integer zijn d-32
=integriteit d-63i-42p-50s-50t-49a-55c-46  =integrity d-61i-56p-54s-59t-51a-54c-53
=interview d-27i-26p-27s-30t-31a-30c-28  =interviews c-21  =interviewvraag d-26i-25p-27s-28t-38a-28c-25
=interviewvraag # t-30  =investigation d-22  =invloed s-21  =inzet p47  =is p28t-89a-42c-81
=is a d-32p-28s-23t-23a-22c-21  =is afwezig p41  =is belangrijker d56i26p26s24t26a26c26
=is daar d-35i-32p-25s-25t-24a-26c-24  =is dat d-60i-34p-51s-64t-50a-49c-46  =is de d-35i29p41s138a60
=is die d-34i-31p-33s-34t-31a-32c-32  =is dit d34i27p27s29t30a72c30
=is een d-22i-29p-41s-52t-38a-48c-35  =is er d-102i-45p-52s-50t-57a-65c-59  =is erger d33
=is gebruikt d-34i-33p-37s-37t-34a-41c-37  =is het d54i54p61s93t56a80c66  =is it d60i63t28c29
=is joost p22  =is mijn p27  =is moed d29c22  =is my s27  =is netjes d47p20s20t21a21c21  =is on i24
=is tegen d28  =is that d-37i-44p-36s-43t-35a-37c-37  =is the d32i86p65s105t51a44c49
=is there d-55i-41p-41s-48t-38a-32c-40  =is this d24i28p27s26t28a83c30  =is tineke p27
=is verantwoordelijk p-29  =it d-34i-68p-108s-83t-73a-82c-72  =it cowardly d23  =it fair d26
=it for d-23i-34p-29s-24t-22a-23c-23  =it normal i46  =it or d25  =its t59
=jaar d-55i-66p-34s-65t-51a-53c-44  =jansen p24  =januari s-21  =jaren c-21  =je i60t65a119
=je als d-50p-34s-39t-33a-43c-31  =je dat d-24i-32p-27t-27a-30c-25  =je de i38p60s21  =je een d29i-33
=je er d22t44  =je eruit s27  =je geen s27a26  =je iets a22  =je je d31i39p21s30t21c22  =je kritiek d33
=je leidinggevende d23i29  =je met d-23a-21  =je mij s48  =je niet a46  =je ook a32  =je over a34
=je straks d-28i-34p-27s-27t-28a-44c-27  =je te d34  =je voor d43i38p23s21t23a23c24  =je weet d31
=je zegt a35  =jezelf a-21  =jij d65i25p32s25t56a39c32  =joost p44  =jou i22p48s26t45a43c38
=jou iets a25  =jouw i29  =juist d-35i-29p-24s-25t-24a-24c-24  =jullie d28i41p20s124t35a23c35
=jullie op i21p20s55t21  =just d-21i-22p-22  =kaart i-36  =kade d25  =kader d-22i-23p-20s-25t-20a-23
=kan d-43i39p-59a30  =kan dat d45i-21  =kan de a29  =kan dit i41  =kan doen d-35i-20p-20c-20
=kan ik d-71i20s33t26  =kan je d-37i-44p-35s-36t-36a-59c-36  =kan mijn i24a37  =kan ons a21  =kanaal a46
=kantine d36i35p22s21t23a22c22  =karel d29i32p90s22t30a26c32  =keer i44p28s28t52a37c75
=keer staat d23i23p23s22t23a23c46  =kees d21i24p49s21t21c21  =kenmerken s21  =kenmerken van s30
=kennis d-57i-34p-47s-54t-48a-46c-40  =kenteken s33  =kernboodschap s-27  =kernwaarde i-21
=kerst d40i26p58s39t22a28  =keuze d21  =kies i-23  =kies ik d-48i-27p-25s-25t-25a-25c-26  =kies je d35
=kiezen d-50i-52p-54s-72t-47a-50c-47  =kijken d-28i-28p-28s-29t-25a-25c-24  =kijkt er a32  =kind d38
=klaar d-46i-36p-40s-47t-42a-39c-37  =klacht i-22  =klant d-40i-20p-22s-24t-22a-22c-22
=klant mij d-25i-22  =kleedkamer i40  =kleedkamer filmen i28  =kluis p22  =kluis in p20  =kluiscode s30
=klusje d34  =knoop d67i24p24s24a22c24  =koffie d32t53  =kogel d22i47p23s23t23a22c23  =kom i24s58
=kom ik i23s22  =kom je s43  =komen d-66p-58s-70t-51a-54c-53  =komen er d-38i-33p-34s-46t-34a-34c-37
=komende p32  =komende week p27  =komt d-36i-49s-23t-36a-37c-22  =komt er d-32i-40p-29s-27t-28a-31c-31
=komt het d23i23p44s23t25a25c41  =kon d-43i-25p-30s-31t-29a-33c-25  =kon je d-39i-32p-29s-29t-28a-32c-24
=kopen d24  =kort a36  =korte a-22  =korting d-44i-25p-23s-23t-23a-23c-23  =kosten d38  =kreeg i44c21
=krijg d-44i-46p-38s-35t-36a-34c-35  =krijg ik d-31i-36p-24s-23t-24a-25c-23  =krijgen d-33p-23a-21
=krijgen altijd s30  =krijgt p-46s-21a-20c-21  =krijgt de d-23p-34s-25t-24a-23c-22  =krijgt voorrang d52
=kritiek d39  =kritiek geven d44i22p22s22t22a22c22  =kun p52s37t35a-39  =kun je p54s41t36a-46
=kunnen d51  =kunnen geld d26  =kunnen we d40  =kwamen d-22i-21p-27s-24a-21  =kwamen er s-27
=kwetsbaar d-21i-22  =la i38  =laagste p29  =laat d150i92p114s96t85a79c85  =laat begint p49
=laat ik d35  =laat je d27  =laat liggen i32  =lab d23i31p24s46t25a25c24  =laboratorium p22s61t22c23
=lachen d39p22t46  =lachen om d36t43  =lading p22s37  =laf d74i31p31s27t32a32c32  =lag i43  =lag een i30
=lagere d-24i-20  =lane d28i35p25s72t31a28c31  =lang d-31i-51p-34t-28c-32  =lange a-21  =langer d-25
=langs s46  =lastigvallen i23  =late i26  =late for i22  =laten d52i86p23t26a26c31
=laten liggen i-31s-21  =laten we d64i31p31s31t31a31c31  =later d-30i-22p-33s-27t-32a-26c-25
=leader d82p21s26t28a25c27  =leeg i21  =leest i28  =lef d-51i-39p-41s-39t-40a-47c-38
=leg d-20i-31p-21s-24t-21a-24c-21  =leg ik i-22  =legitimatie s32  =leiden s29  =leiden tot s34
=leider d84i22p35s23t29a24c28  =leiders p24  =leiderschap d23  =leidinggevende i-28a-22
=leidinggevende die i22  =lekker t48  =let s36  =leverancier d-45i-47p-43s-65t-40a-40c-40
=leveranciers d-51i-51p-50s-58t-42a-43c-44  =lezen a25c29  =licht s25  =licht uit s28  =lid d24p23
=lid van p31  =lievelingetje d36  =lievelingetje hebben d36  =lift d41  =lift aan d24  =liggen s-21
=liggen de i36s23  =lighter i-31  =ligt d25s34  =ligt de d45p26s55t27a27c27
=lijst van d24i20p66s23t25a24c22  =linda p26  =link p28  =list p36s36c21  =list all p52  =lists i26
=lists to i26  =literatuur d-32i-32p-35s-35t-33a-40c-35  =live p23
=locaties d-22i-23p-22s-42t-22a-22c-22  =long d-23i-24p-23s-27t-22a-23c-24  =lood s21
=loods i39s38t20a20c21  =loopt d-28i-31p-41t-25a-26c-24  =loopt de s30  =lopen d-23  =lorry i23s44
=luistert d24  =maak i23s51  =maak ik d32i47p33s69t30a31c33  =maakt i-21  =maakt dezelfde d29
=maand d31i32p59s40t34a32c47  =maandag d21s20t52c20  =maandagochtend p28  =maar d42i48  =maar een d22
=maar wat d21  =maasvlakte d-27i-28p-36s-44t-27a-27c-28  =maat d-32i-26p-29s-36t-26a-26c-25
=maatwerk d24  =mag d90i89t27a34c21  =mag de d26  =mag een d36i85p35s28t36a35c35
=mag er d-29i-30p-23s-21t-21a-22c-21  =mag het i22  =mag iemand i28
=mag ik d-74i-59p-45s-48t-47a-39c-45  =mag je d66i30p29s27t29a27c29  =mag mijn d-39i-41p-31s-27t-26c-26
=mail d-38i-30p-25s-25t-25a-25c-24  =mailbox i-27p-20  =maken d-36i-27p-44s-35t-36c-33
=makkelijk d-31i-29p-23s-23t-23a-27c-22  =man p-23s-21t-20  =man die i27
=manager d-27i-30p-29s-25t-24a-27c-24  =managers d40  =many d-25i-31p-28s-24t-22a-26  =margin s43
=mastercode d23i23s58t23a23c24  =mastercode van s26  =mate t38  =matters d117i44p45s42t43a34c45
=matters more d123i51p51s49t49a41c51  =may d52p27s20t22a20c21  =may a d52  =me p30s-24
=me a d41i24p27s21t22a21c22  =me as d-23i-34p-30s-24t-23a-23c-23  =me een d-26i-44p-24s-24t-24a-24c-24
=medewerker d-27i-30p-32s-24t-23a-25c-24  =medewerkers p23c20  =medewerkers die p22
=media d57i30p28s28t28a28c28  =medical p30  =medical history p30  =mee i33p-21t23  =mee op d-24
=meepraten d-29i-27p-24s-27t-24a-31c-23  =meepraten over d-27i-26p-22s-25t-22a-30c-22  =meer d48i-21
=meer waard d71i33p33s33t34a32c33  =meeste i21p35t22a22c45  =meeste fouten p30
=meld d24i58p26s25t26a29c27  =meld ik i34a22  =meld je i41  =melden d-115i-111p-80s-81t-80a-91c-80
=melding d24i56p43s27t29a26c32  =melding gedaan p38c24  =meldingen i32a36  =meldprocedures p-24
=meldpunt i31  =meldpunt als i31  =members p57  =men p-29  =meneer visser p23
=mens d86i32p33s32t33a37c36  =mens of d37a21  =menselijkheid d39  =menselijkheid of d26
=mensen d110i32t23c60  =mensen die d-35p-22s-21a-20c-21  =mensen kunnen d26  =mensen met d31i22p20
=mensen te d26  =mensen uit d27  =mensen zijn d23i25p43s35t24a24c21  =mensenleven d37  =mentor i33p40
=met d-92i-66p-46s-125t-91a-68c-140  =met ai d77i33p34s32t34a31c34  =met andere d-21c-24
=met chauffeurs i27  =met de d-22i-26s-33t-21a-23c-25  =met een i-27s-22  =met geld i-36
=met het p-22t-20  =met hoeveel c-33  =met iemand d-23  =met iets s40  =met je t39
=met kerst d38i20p56s36t20a26  =met naam d34i64p52s39t39a48c39  =met rust i20  =met software d27
=met wie p36  =meteen d-21  =meting d39i25  =mevrouw p23  =mevrouw jansen p23  =mij i69s52a22
=mij de s51  =mij hebben i24  =mij hieruit i30  =mij verbieden i24  =mijn d41i79p47s51a39c22`;
