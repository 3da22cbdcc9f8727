/**
 * Written by test/benches/fit-question-weights.ts from corpora that people wrote for it; in hundredths, by kind.
 */
export const askedWordWeights4 = `
=voor in i21c35  =voor mijn s32  =voor morgen s30  =voor ons d-63i-40p-37s-37t-36a-38c-36
=voor veiligheid c41  =voor wat d-25i-32p-21s-22t-21a-23c-21  =voor wie d-24i-24p-38s-24t-23a-23c-23
=voor ze i25  =voor zijn d21i34  =vooraf d-42i-35p-33s-33t-31a-33c-30  =voorbeeld a39
=voorbeeld van a56  =voorkomen i-20  =voorrang d54  =voorstel i21p38c20
=voortgang d-23i-27p-30s-27t-25a-23c-23  =vooruit d-50i-45p-47s-50t-41a-42c-44  =vooruitgang d42
=voorwoord d-40i-52p-61s-39t-39a-40c-39  =voorzichtigheid d64i29p29s28t29a28c29
=voorzitter d-29i-25p-41s-25t-25a-25c-26  =voren d-28i-26  =vorige d27i22p71s31t33a45c55
=vorige week p27  =vraag i-27p-25s-35a39  =vraagt d47p28  =vraagt hoe d30  =vraagt om d23
=vraagt wat d-26i-30p-21  =vracht s36  =vrachten i26  =vragen stellen a31  =vriend d57i58p33s32t35a33c34
=vriendelijk d42  =vrienden i21  =vriendjespolitiek d21  =vrijdag t35  =vroeger i-29
=vrouw d23i55p34s20t24a23c25  =vrouwen i27  =waar d-95i-50p-25s35t-67c-48  =waar het d-28  =waar ik i-23
=waar is d29i25p34s37t29a78c31  =waar je d-20  =waar ligt d45p25s52t26a26c26  =waar te d-22i-21
=waar vind d-23i-21a-21  =waar werkt p21  =waar zitten s30  =waaraan d-23i-22p-24s-26t-24a-30c-22
=waard d69i35p32s32t33a30c32  =waard dan d74i35p35s35t35a34c35  =waarde d-43i-41p-38s-32t-43a-40c-36
=waarden d-22i-30p-29s-35t-30a-28c-27  =waarheid d84i30p33s31t34a30c34  =waarheid vertellen d32
=waarmee d-22a-21  =waarom d-191i-168p-138s-178t-174a-99c-142  =waarom is p35  =waarom zou d-30i-22
=waarop s28  =waarvoor d-34i-32p-32s-33t-35a-50c-32  =wanneer d-43i-59p-78s-37t-92a-36c-57
=wanneer gaat s22  =wanneer is d21  =wanneer staat s25  =want i50  =waren c34
=was d-57i-67p31s-67t-21a-53c-31  =was de d-33i-40p-33s-40t-31a-32c-31  =was er p20  =was het p30t39c22
=was toch p39  =was ziek p22  =wat d-80i-108p-46s-67t-104a-23c-89  =wat als d29i66p29s32t33a53c33
=wat betekent d34i57p34s35t36a72c37  =wat dat i-22  =wat de d-23i-24p-21s-24a-20  =wat doe d-20
=wat doet d-24i-26p-29s-29t-22c-20  =wat gaat d20  =wat gebeurt s37a47  =wat heb t-21
=wat heeft d25i22p72s25t26a23c25  =wat ik d-36i-44p-25s-26t-27c-22  =wat is d60s130c29
=wat kan d76i37p33s33t33a28c33  =wat mijn i28  =wat moet d-74i-83p-58s-54t-59a-59c-56  =wat niet i32
=wat raden i-23  =wat stemde p33  =wat telt d88i37p35s34t37a34c36  =wat van d39  =wat verstaan s-22a-24
=wat vind d25  =wat vraagt p31  =wat weegt d65i20p26s23t26a25c26  =wat wordt d-21i-24p-27s-21t-20a-22
=wat zegt i62  =wat zei d30i31p70s31t31a30c30  =wat zijn d20p37s33t24a34c45  =watches s40
=way d-33i-35p-40s-30t-29a-30c-28  =we d-58i-97p-102s-118t-93a-96c-98  =we dat d-30i-23
=we een d50p22s21t22a22c22  =we elkaar d35  =we het d30  =we iemand d77i37p38s38t38a38c38
=we mensen d29  =we per d-20  =we ze d22  =weather t22  =web s-20  =weegt d77i26p31s28t31a30c32
=weegt zwaarder d48  =week p70s34  =week op p38c32  =weer d35i27p41s26t102a32c35
=weet dat d65i39p33s32t33a33c32  =weet waar i22  =weg d21i73p23t23a26c25  =weg te i30
=weg terug i48p21s21t21c21  =weight d20i22p21s48t22a21c22  =weinig i-26  =wel t44
=wel een d25i24p28s27t74a23c28  =wel heel i24  =welk d-58i-93p-70t-59a-34c-45  =welk bedrag s30
=welk moment d24i23p22s63t25a21c24  =welk nummer d-26i-48p-26s-28t-26a-28c-26  =welk soort s37
=welk systeem a39  =welk team c26  =welk thema i32  =welke d-166i-138p-47t-141a-99c-93
=welke aangiften s23  =welke afdeling c30  =welke bedrijven s29  =welke collegas p42  =welke drie p32
=welke landen s35  =welke mensen p34  =welke onderwerpen a24  =welke rederijen d21i21p21s45t21a21c21
=welke scanoperators p31  =welke score s22  =welke transporteurs s24  =welke vluchten s30  =werd s-22
=werd er c21  =werden a-21  =werk d-79i-67p-65s-72t-75a-68c-65  =werken i-38s-30t-28a-25c-24
=werken als d41  =werken er p34  =werkgever s23  =werkgroep p29  =werkt i22p27  =werkte i-22
=werktijd d44i27p22s22t23a23c23  =werkvloer d-23i-24p-24s-27t-23a-24c-21
=weten d-31p-36s-24t-23a-26c-23  =weten dat i-21  =weten wanneer s27  =what d-45p-32a-35c-32
=what do d-27i-26p-22s-24t-23a-22c-21  =what does d-28i-28p-35s-33t-27a-29c-28  =what if i34
=what is i34s54  =what matters d100i45p45s44t44a44c45  =what share c27
=what should d-36p-24s-22t-21a-21c-22  =what would i20  =whats d-37i-50p-45s-42t-34c-36
=whats in d-25i-36p-31s-26t-24a-24c-25  =whats the a31  =when d-70p-75s-72t-52a-54c-51  =when my i22
=where i20p38  =where is p40a26  =whether d-31p-20  =which d-25i-31p31s57t-37a-40
=which theme d-23i-21p-28s-23t-22a-22c-22  =who p-28t-26a-20  =who protects i25  =who wrote p29
=why d-85i-83p-85s-88t-82a-85c-79  =wie i-47p60s-65t-29  =wie bleef p30  =wie draait p31
=wie er d59i37p41s33t34a33c34  =wie gaan d-23i-22p-42s-22t-22a-23c-22  =wie gaat t28  =wie gaf p25
=wie het i31  =wie houdt p-23  =wie is p63  =wie kan p-22a31  =wie komt d21i22p47s22t22a22c22
=wie krijgt d37  =wie kwam p24  =wie mag i-24  =wie neemt i24p38  =wie staat p26  =wie stemde p39
=wie van p22  =wie was d21p54s22t22a21c22  =wie werken p34  =wie zei p21
=wie zijn d-31i-30p-42s-27t-27a-27c-27  =wie zit a29  =wifiwachtwoord d25i25s65t26a24c26
=wifiwachtwoord van d25i25s65t26a24c26  =wij de d21  =wij kunnen d26  =wijn d34
=wil i-28p-44s-31t-29a-41c-30  =wil alleen d24  =wil ik d-26i-39p-22s-22t-22a-23c-22  =wil weten i23s23
=will d-63i-58p-56s-70t-56a-61c-56  =willen de s25  =wine d-29i-21p-28s-21t-22a-21c-20  =winnen t29
=with d-61i-43p-74s-70t-58a-61c-62  =with a i26  =with integrity d-20i-24s-23a-20
=without d-35i-29p-24s-21t-24a-29c-23  =woord d34i43p36s36t37a36c83  =woorden d29i29p29s28t30a29c69
=word d29i92p39s56t37a25c57  =word ik d-24a-24  =word je i52p21s38
=worden d-115i-93p-111s-44t-85a-89c-92  =worden eruit s24  =worden nooit s23
=worden onze d-24i-30p-25s-29t-22a-25c-22  =wordt d-62i-81p-114s-47t-76a-51c-75
=wordt de i-22p-31s-25a-20  =wordt er a46  =wordt het d-23  =work t40  =working p24  =working today p40
=would d41i26  =would you d26  =wrong d55a24  =year i-21  =years d-26i-23p-26s-29t-24a-26c-25
=yesterday p-23  =you d36p36s37a66c33  =you do d22a45  =your t49  =your answer a44
=yvonne d20p45s20t21a21c21  =yvonne van d20p45s20t21a21c21  =zaak d-44p-23s-25t-22a-23c-22  =zag i52
=ze d-106i-51p-68s-69t-82a-83c-87  =ze aan i-23  =ze dat d-30i-38p-24s-25t-24a-24c-24  =ze er p35
=ze te d53i25p26s26t26a26c26  =ze voor d29i32p28s68t31a31c31  =ze zeggen i23  =zeg a27  =zeg ik d35a31
=zeggen tegen d20  =zeggen ze d-20  =zegt i42a99c25  =zegt dat d-25i-32p-23s-21t-21a-21c-21
=zegt de d-33i-38p-32s-30t-33a-30c-29  =zegt het d26i67p26s27t28a27c28  =zegt thema i22  =zei p33
=zei in p23  =zekerheid d-48i-25p-25s-26t-25a-25c-25  =zelf i-68p-73s-58t-53a-60c-49  =zelf naar i-31
=zending s35  =zendingen d-32p-28s-55t-27a-27c-27  =zes d-33i-34p-35s-47t-33a-32c-33  =zet d25s31
=zet je s26  =zetten i-31p-21a-21  =zich d-22i-37p-36s-44t-32a-39c-22  =zich tot p-21s-23a-26  =zie t41
=zie je t43  =ziek i20p79s21t20a20c24  =zieke d22  =zieke collega d23  =zien s41a79  =ziet d30s42
=zijn t-40a-36  =zijn de d-40i-44p-34s-23t-26  =zijn er d-28s-27  =zijn is d-27i-25  =zijn ronde s39
=zijn wat i31  =zijn ze d21  =zin d36i39p38s29t90a81c42  =zin in d29i31p30s30t82a24c31  =zit p-22s-31
=zit de d-26i-26p-24s-52t-26a-26c-26  =zit er p-21  =zit ik i22  =zit in d23  =zitten de p28s27
=zitten er d-23p-25s-20c-24  =zo i-24t34a23  =zoal p33  =zodat d-21i-25s-21  =zoiets d-21  =zomaar i80
=zomaar in i23  =zon d-64i-59p-54s-41t-68a-51c-54  =zondag d28i28p66s21t28a27c28  =zonder d-37s31
=zonnetje t38  =zoon i30  =zorgvuldigheid d72i32p32s31t30a30c32  =zou i-34p-25s-33t-27a-32c-23
=zou een d21  =zou ik d-22  =zou je d32  =zwaarder d48  =zwak d65i20p28s28t28a28c28
=zware d53i22p22s22t23a23c23  =zwijgen d29  ># i-21s-20  >a d30  >aan p-35  >aan wie p-35  >alles t30
>als d-100i-146p-88s-88t-89a-91c-87  >als chef i-28  >als er d-21i-28  >als teamleider i-21  >are p-24
>are there s35  >ben i38a46  >ben ik i29  >ben je a34  >bij i22p25s43  >bij wie p23  >blijft a27
>can p-30a23  >can i d21i35a20  >can my a22  >could d-32a-24  >count d21i21p21s21a20c46
>count the d21i21p21s21a20c46  >dat i35  >de d52i79p-48s-27  >de helft d37  >did d-24a-22
>do d-30i-52p-36s-36t-22a-37c-31  >do i d21  >do they d-20i-24a-22  >do you t21  >doe d21s35
>doe alsof s32  >does d-44i-46s-42t-33a-38c-34  >door p36a24  >door wie i21p40s21t21a28c21  >durf d22i21
>durf jij d20  >een d216i94p31s31t62a62c64  >een chauffeur d-26i-37p-25s-34t-25a-24c-25
>een collega i29  >een goede d39  >een klant i23  >een leverancier d-35i-28p-22s-23t-22a-22c-22
>een medewerker i21  >en d-34i36p-34s-40t-55a-36c-27  >er d44i124p33s41t47a46c47  >er is i40
>er wordt i25  >fijn t50  >gaan d-36i-37p-29s-31t-27a-28c-27  >gaan ze i-24s-20  >gaat d57
>gaat het d-34i-21p-22s-21t-20a-21c-20  >geef d102i76p138s124t95a135c112  >geef de p32s21c28
>geef een d42i41p70s56t43a42c52  >geef me p20  >geef mij s22  >good d35i34p34s34t86a31c35  >has p23
>heb d27i26p56s30t78a49c37  >heb je d30i30p51s34t73a58c39  >hebben d-29i-27p-22s-21t-21a-22c-21
>hebben ze d-32i-22  >heeft p58  >het gaat i23  >het is t33  >het punt i38  >hoe d-34s27t-48c-35
>hoe bewijs i23  >hoe diep i22  >hoe eerlijk d59i26p26s26t27a26c27  >hoe erg d23  >hoe ga i43
>hoe gaat t38  >hoe hard d27  >hoe herken i-21  >hoe heten p45  >hoe kan d-36i-41p-37s-35t-33a-42c-39
>hoe kom p21s59c20  >hoe laat p45s26  >hoe leg i-21  >hoe maak s41  >hoe meld d28i74p33s33t33a36c34
>hoe open d20  >hoe oud p39  >hoe schakel d21i20p21s22t21a42c20  >hoe stop i35
>hoe vaak d-47i-49p-41s-88t-54a-48c-38  >hoe verhoudt p-21s-22a-26  >hoe wordt i-22p-23s-26
>hoe ziet s21  >hoeveel c83  >hoeveel keer d40i40p40s39t40a39c83  >hoeveel mensen c59
>hoeveel retraites c22  >hoor d27  >hoor je d27  >hoort het i22  >how d-41i-24p-31t-22  >how do d-20s22
>how often c33  >i i26  >iemand d39i30c20  >iemand heeft d27  >ik t68a-58  >ik ben i35  >ik moet t35
>in d-33i-26p-35s-35t-31a-31c-30  >interviewvraag t-28  >interviewvraag # t-28  >is d107i56p69s39a76c37
>is a d-32i-23p-29s-22t-24a-23c-22  >is de d-36i-30s-31t-24a-27c-24  >is dit d44i36p39s39t38a82c40
>is een d50  >is er d-47  >is het d53i37  >is it d71i75p27s30t37a28c38  >is moed d25  >is my s29
>is the d-39i-30p-29s-30t-27a-30c-27  >is there d-48i-35p-35s-39t-32a-26c-31
>is this i21p21s21t20a57c22  >is tineke p27  >its d29i29p29s29t68a27c30  >ja d29  >ja of d29
>kan d-72i89s38a34  >kan de a32  >kan dit i37  >kan het i25  >kan ik d-60i56s43
>kan je d-36i-43p-35s-35t-36a-58c-35  >kies d27  >kies je d26  >kijkt a30  >kijkt er a32
>klopt d40p23s22t22a35c23  >kom i31  >komen d-20  >komt d-24i-26p-21s-24t-20a-23  >komt er i-21
>krijg d-29i-37p-24s-23t-24a-25c-23  >krijg ik d-25i-32p-20s-20t-20a-21  >krijgen d-29i-22p-20s-21
>krijgt d-55i-44p-39s-39t-37a-38c-37  >kun d24p66s49t51a-25  >kun je d29p71s57t56c24  >kunnen d33
>kunnen we d44p20s20a20c21  >laat d39p26s21t27a21c21  >laten d68i45p36s36t37a36c37
>laten we d65i32p32s32t32a32c32  >lekker t38  >list p50  >list all p52  >maar d45i65p29s29t25c29
>mag d-33i59p-20  >mag de d29  >mag een i77p27s21t28a27c27  >mag het i22  >mag iemand i28
>mag ik d-66i-54p-40s-42t-42a-35c-40  >mag je d21  >mag mijn d-39i-41p-31s-27t-26c-26  >may d52
>may a d52  >met c-26  >met hoeveel c-28  >met wie p42  >mijn d-22i-112p-118s-70t-69a-75c-70
>mijn chef i-24p-20  >mijn collega d-22p-20  >mijn leidinggevende d40
>mijn team d-59i-51p-47s-41t-40a-40c-40  >moest a-22  >moet d50  >moet alles d90i43p43s43t43a42c44
>moet een d32  >moet ik d-68p-29s-29t-29a-30c-29  >moet je d35  >moeten d-36i-23p-22s-21t-21a-22c-21
>mogen d94i40p37s41t42a46c43  >mogen we d36  >moi t23  >my p-20  >my colleague d24  >na s-21
>na hoeveel s-27  >naam p24  >naam van p24  >nice t21  >no d-22i-27p-31s-21t-21a-22c-21
>noem d39i41p111s36t41a42c36  >noem de d38i39p100s35t39a40c34  >nou t36  >ook t-24a-29
>ook over t-23a-28  >op d28i60p44s58t33a64c36  >op welk d26i29p34s50t31a61c32  >proost t45  >schiet d-21
>should i i-24  >sinds i26a43  >someone i21  >staat d-39i-44p-36s-44t-35a-41c-35  >staat er s-22
>stel d114i76p52s52t57a53c57  >stel dat d28i64p24s27t28a26c28  >stel een d60p21t21a21c21  >tel c25
>tel het c23  >the d-21p-36s-22t-20a-21  >they i23  >tot s39  >uitleg a35  >valt i35  >valt dit i22
>van p43  >van wie d43i44p97s44t45a44c44  >vanaf s57  >vanaf hoeveel s43  >vanaf wanneer s-24
>vanaf welke s26  >voor p-21s23  >voor mijn s45  >voor wie p-30  >waar p28s100a67
>waar is d32i30p37s40t32a81c34  >waar ligt d26  >waar werkt p21  >waar zitten s30
>waaraan d-21s-23t-21a-27  >waarom d-130i-104p-96s-131t-130a-53c-105  >waarom is p37  >waarvoor a-27
>wanneer p-24t-22a-22  >wanneer is d36  >wanneer loopt s20  >wanneer staat s25  >wat d-35p32s30
>wat als d26i56p25s28t29a51c29  >wat betekent d33i52p34s35t35a71c36  >wat doe d-26  >wat gaat d22
>wat gebeurt s37a48  >wat heeft d31i29p83s31t32a29c31  >wat is d36i47p34s133t30a26c42
>wat moet d-50i-62p-42s-38t-42a-42c-40  >wat stemde p33  >wat telt d88i37p35s34t37a34c36
>wat verstaan s-22a-24  >wat vraagt p31  >wat weegt d27  >wat wordt p-22
>wat zegt d42i102p41s42t44a43c44  >wat zei p44  >wat zijn c28  >welk d-45i-64p-47s-24t-41a-41c-23
>welk soort s38  >welk team c26  >welke d-25p88s161a28c34  >welke aangiften s23  >welke afdeling c30
>welke bedrijven s29  >welke collegas d20i20p43t20a20  >welke drie p36  >welke landen s35
>welke mensen p37  >welke rederijen d21i21p21s45t21a21c21  >welke scanoperators p31
>welke transporteurs s24  >welke vluchten s30  >what s25  >what do d-21
>what does d-24i-24p-31s-29t-24a-25c-24  >what if i34  >what is s45
>what matters d100i45p45s44t44a44c45  >what share c27  >what should d-30p-20
>whats d-20i-32p-28s-25c-20  >whats in d-24i-35p-30s-25t-24a-24c-24  >whats the a38
>when d-25i-25p-30s-28t-25a-25c-24  >where p42a20  >where is p41a27  >which d28p85s112c40
>which theme d-22i-21p-27s-22t-21a-21c-21  >who d-30s-26t-27c-25  >who protects i22  >who wrote p29
>why d-73i-71p-74s-77t-72a-74c-68  >wie p76s-38a31  >wie bleef p30  >wie draait p31  >wie gaat t24
>wie gaf p25  >wie houdt p-22  >wie kan a45  >wie krijgt p-22  >wie mag i-24  >wie neemt i21p41
>wie staat p27  >wie stemde p39  >wie van p23  >wie was p20  >wie zei p27  >wie zijn p-22  >wie zit a31
>wij d30s28  >wij kunnen d22  >wij zijn i24s30  >will d-32p-24s-23t-22a-25c-21  >word i35  >word je i48
>worden d-33i-30p-25s-25t-24a-25c-24  >wordt d-37i-33p-30s-20t-24a24  >wordt er a53  >would d25
>would you d21  >ze d40i104p45s41t45a45c46  >zijn d-61i-28p-24s-31t-33a-38c-33
>zin d28i31p29s29t81a23c31  >zou d34  >zou je d30`;
