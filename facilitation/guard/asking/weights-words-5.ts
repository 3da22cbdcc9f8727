/**
 * Written by test/benches/fit-question-weights.ts from corpora that people wrote for it; in hundredths, by kind.
 */
export const askedWordWeights5 = `
>count the d22i22p22s22t21a21c48  >dat i42  >de d45i76p-51s-33  >de helft d36  >de rij d20
>did d-26a-23  >do d-24i-50p-33s-36a-31c-29  >do i d35  >do they i-23a-21  >doe s29  >doe alsof s27
>does d-61i-55p-30s-52t-43a-47c-43  >does my d-21i-25s-23  >door p34a27  >door wie i21p37s21t21a31c21
>een d221i80p30s27t61a60c62  >een chauffeur d-24i-32p-22s-31t-22a-22c-22  >een collega i23
>een goede d40  >een klant i23  >een leverancier d-42i-32p-25s-26t-25a-25c-25  >een medewerker d22i26
>en d-64p-56s-67t-77a-56c-49  >en als d38i100p41s42t43a42c44  >er d42i121p31s38t45a44c45  >er is i36
>er wordt i29  >fijn t51  >gaan d-37i-38p-30s-32t-28a-29c-28  >gaan ze d-21i-27s-22  >gaat d40
>gaat het d-39i-24p-26s-24t-23a-24c-23  >geef d108i91p172s140t108a148c124
>geef de d20i22p25s37t22a22c31  >geef een d40i40p76s48t42a41c53  >geef mij s24  >geldt d-22
>good d35i35p34s35t88a32c35  >has p20  >heb d21i28p53s29t82a52c37  >heb je d27i31p52s33t77a60c39
>hebben d-55i-42p-37s-36t-35a-36c-35  >hebben ze d-34i-24p-20  >heeft p70  >heeft de p22  >het gaat i26
>het is t34  >het punt i40  >hoe d-22p22t-47c-38  >hoe bewijs i21  >hoe diep i20
>hoe eerlijk d54i24p24s23t25a25c25  >hoe erg d27  >hoe ga d-20i43  >hoe gaat t36  >hoe herken i-27
>hoe heten p42  >hoe kan d-28i-31p-26t-21a-29c-27  >hoe kom p21s64c21  >hoe komt i21  >hoe laat p46s27
>hoe leg i-27  >hoe maak s40  >hoe meld d26i71p32s32t32a36c33  >hoe open d28  >hoe oud p41
>hoe schakel d21i20p21s22t21a42c20  >hoe stop i34  >hoe vaak d-49i-50p-42s-88t-54a-49c-39
>hoe ver d67i20p25s23t27a25c27  >hoe verhoudt d-21i-20p-22s-23t-20a-26c-20  >hoe weet d-22
>hoe wordt d-22i-25p-24s-29t-20a-21c-20  >hoeveel d25c82  >hoeveel keer d40i41p40s39t40a40c85
>hoeveel mensen t20c63  >hoeveel retraites c23  >hoor d29  >hoor je d29  >hoort een d21  >hoort het i20
>how s21  >how do d-34  >how does p33  >how many i-21  >how often c34  >iemand d54i30p21s21t24a24c24
>iemand biedt d31  >iemand heeft d24  >ik i-20p-25s-38t55a-77c-25  >ik durf i21  >ik heb d31
>ik krijg i22  >ik moet d25i24t46  >im d-20i-23  >in d-30i-25s-36t-26a-27c-26  >interviewvraag t-26
>interviewvraag # t-26  >is d131i84p100s65t30a78c51  >is a d-39i-24p-32s-25t-26a-25c-25
>is de d-47i-33s-32t-25a-29c-25  >is dit d47i37p40s40t40a83c41  >is een d72p26s25t27a26c27
>is er d-67p-29t-25a-21c-24  >is het d53i50  >is it d63i71p25s25t34a26c34  >is mijn p20  >is moed d21
>is my s50a-23  >is the d-47i-35p-35s-36t-32a-34c-32  >is there d-56i-39p-39s-46t-36a-26c-35
>is this i21p21s21t21a58c23  >is tineke p26  >is wat i29  >its d30i30p30s30t70a28c30  >ja d28
>ja of d28  >kan i129p23s59t31a63c43  >kan de a30  >kan dit i36  >kan een d32i27a23  >kan ik d-88i41
>kan je d-42i-46p-38s-38t-39a-60c-38  >kies d21  >kies je d21  >kiezen d23  >kijkt a30  >kijkt er a32
>klopt d27a29  >klopt het d34i21p21s21t21a34c22  >kom i30  >komen d-20
>komt d-32i-32p-20s-29t-30a-28c-25  >komt er d-25i-26p-21s-24t-21a-22
>krijg d-29i-34p-23s-23t-23a-24c-22  >krijg ik d-25i-28  >krijgen d-46i-32p-29s-29t-29a-28c-28
>krijgt d-54i-33p-36s-35t-33a-34c-33  >kun d23i24p67s36t50c21  >kun je d28i30p74s45t56c26  >kunnen s47
>laat d44p28s22t28a22c22  >laten d54i37p29s29t29a29c29  >laten we d51i25p25s25t25a25c25  >leg s33
>lekker t39  >list p51  >list all d20p54t21a20  >maar d43i70p30s30t26c30  >mag d-59i56p-29s-25
>mag de d24  >mag een d37i90p39s32t39a38c39  >mag het i24  >mag iemand i27
>mag ik d-90i-61p-49s-50t-50a-39c-49  >mag mijn d-37i-38p-32s-27t-25c-25  >may d60s20t21c21  >may a d48
>met c-20  >met hoeveel c-28  >met wie p34  >mijn i-137p-130s-72t-72a-77c-73  >mijn chef i-21
>mijn collega d-23p-21  >mijn directeur d23  >mijn leidinggevende d48p22s22t22a22c22  >mijn ploeg i-22
>mijn team d-40i-49p-44s-36t-35a-35c-36  >moest d-22s-20t-20a-23  >moet d54i20
>moet alles d89i43p43s43t43a42c43  >moet een d33  >moet ik d-55a-20  >moet je d41
>mogen d139i64p57s63t64a68c64  >mogen we d35  >moi t24  >my p-30  >my colleague d22  >my team i-23p-24
>na hoeveel s-23  >naam p25  >naam van p25  >nice t22  >niemand i-20  >no d-22i-26p-31s-21t-20a-21c-21
>noem d37i40p107s47t42a42c36  >noem de d31i34p93s29t34a35c29  >nou t36  >ons d78i37p38s38t38a38c38
>ook d-22i-21p-21s-20t-25a-30c-21  >ook over d-20p-20t-24a-29  >op d31i63p76s73t44a76c46
>op welk d31i35p42s69t39a70c40  >op welke p31  >proost t46  >schiet d-25  >should d58  >should i i-26
>sinds i24a43  >smokkelaars s-21  >someone i21  >staat d-38i-45p-38s-32t-33a-38c-33
>stel d110i75p49s50t55a52c55  >stel dat d30i67p25s28t29a27c29  >stel een d59p20t21a20c20  >tel c26
>tel het c24  >the p-32  >they i31  >tot s40  >uitleg a35  >valt i23  >valt dit i21  >van p29
>van wie d37i39p87s39t40a39c40  >vanaf s57  >vanaf hoeveel s46  >vanaf wanneer d-21s-26t-22a-20
>vanaf welke s26  >vertel d45i36p63s52t39a38c38  >voor s29  >voor mijn s51  >voor wie p-30
>waar d44p35s100a82c27  >waar is d27i27p33s41t29a79c32  >waar kan d-23  >waar ligt d23  >waar vind d-22
>waar zitten s29  >waaraan d-25i-22p-22s-25t-22a-28c-21  >waarom d-145i-97p-106s-139t-133a-53c-109
>waarom is p33  >waarvoor d-23s-21t-21a-28  >wanneer d43p-28s27  >wanneer heeft s24  >wanneer is d52
>wanneer loopt s21  >wanneer staat s25  >wanneer was s-21  >wanneer wordt d43  >was d-22
>wat d-56p33s50a31  >wat als d25i66p28s31t32a56c32  >wat betekent d28i44p29s29t30a66c31
>wat gebeurt s38a54  >wat heeft d32i30p85s32t33a31c32  >wat is d24i30p37s124t26a24c38
>wat moet d-36i-33p-24t-24a-24c-22  >wat staat i28s29  >wat stemde p34  >wat telt d79i33p32s30t33a31c33
>wat verstaan d-21i-21p-21s-28t-21a-26c-20  >wat vraagt p22  >wat wordt p-23
>wat zegt d38i93p37s38t40a38c40  >wat zei p47t20  >wat zijn p26s37a28c39  >we d124i52p55s54t55a54c53
>welk d-54i-61p-53s-26t-45a-45c-26  >welk hoofdstuk i24  >welk soort s37  >welk team c24
>welke d-56i-31p92s153c27  >welke afdeling c30  >welke bedrijven s25  >welke collega p27
>welke collegas d21i21p47s21t22a21c21  >welke drie p31  >welke landen s60  >welke medewerkers p30
>welke mensen p37  >welke rederijen i20p20s43t20a20c20  >welke scanoperators p35s-24
>welke teamleiders p21  >welke transporteurs s20  >welke vluchten s28  >welke zes s-24  >what s76t24
>what do d-28i-23p-21s-25t-22a-22c-21  >what does d-30i-29p-36s-36t-28a-30c-29
>what if d43i92p44s42t43a46c44  >what is d-22s28  >what matters d99i44p44s43t44a43c45  >what share c26
>what should d-34p-24s-23t-21a-22c-22  >whats d-24i-36p-27s-27c-22
>whats in d-23i-37p-27s-25t-23a-23c-23  >whats the a36  >when d48  >when does d69i20t20c21  >when is s27
>where p43s22  >where do s21  >where is p34a28  >which p105s103c37  >which theme p-26s-20
>who d-32s-30t-28a-23c-25  >who asked p31  >who protects i21  >who wrote p26
>why d-87i-79p-82s-87t-80a-82c-76  >why is d-20s-21  >wie p85a45  >wie bleef p28  >wie doet a-20
>wie draait p28  >wie gaat t26  >wie gaf p25  >wie houdt d-24p-27  >wie is d-22  >wie kan a46
>wie komt d44  >wie krijgt p-22  >wie mag i-24  >wie neemt i30p31  >wie schreef p-24  >wie staat p28
>wie stemde p39  >wie was p43  >wie wordt p-20  >wie zaten p31  >wie zei p27  >wie zijn p-25
>wie zit a32  >wij d24s25  >wij zijn i24s31  >will d-36i-21p-26s-25t-24a-27c-23  >word i30  >word je i42
>worden d-38i-31p-27s-28t-26a-28c-26  >wordt d-48i-44p-41s-30t-33c-27  >wordt er a46  >would d24
>ze d46i120p51s45t52a51c52  >ze zeggen i31  >zeg i-21s-21  >zijn d-77i-33p-33s-38t-40a-45c-40
>zin d28i30p29s29t81a24c30  >zou d42  >zou je d37`;
