/**
 * Written by test/benches/fit-question-weights.ts from corpora that people wrote for it; in hundredths, by kind.
 */
export const askedWordWeights4 = `
=studie s31  =studie wat s32  =stuk d-58i-61p-61s-62t-50a-35c-50  =stuur i-21  =subcommissie p-31
=succes d32  =such d-31i-25p-23s-25t-21a-23c-21  =such a d-31i-24p-23s-24t-21a-23c-21
=suggesties d-26i-26p-31s-42t-26a-26c-27  =supervisors d-22p-24s-20a-23  =survey p-21  =swallow d21
=switch d30  =systeem d61s34t22a52c22  =systemen d-55i-46p-50s-54t-45a-48c-44  =taal i-21
=tabel d-21i-22p-22s-25t-20a-20c-24  =tafel p-21s-21  =take d-27i-43p-41s-45t-36a-41c-36  =take the d22
=takes d24i23  =taking i27  =tasks p-21s-22  =taste i-23s-22  =taught d-24i-22p-25s-22a-24
=te d-31p-56s-48t-75a-97c-77  =te controleren d30  =te delen d22  =te doen d-21i39  =te gaan d22
=te hebben d-87i-44p-44s-44t-44a-44c-44  =te helpen d30  =te herstellen i21
=te houden d-75i-49p-43s-46t-43a-43c-43  =te maken d-24  =te schrijven d-22i-22  =te sparen d22
=te staan d-27  =te stoppen p38  =te testen d44i25p22s23t23a23c23  =te veel d-35i-40p-28s-28t-29a-33c-28
=te ver i42  =te vernieuwen d40  =te vertrouwen p23  =te vervangen d33s26  =te vinden d-22
=te zijn i-23t-22  =team d80p106t30a20c40  =team gelooft d37  =team heeft c21  =team members p57
=team over p24  =teamleden d23p74t22a22c22  =teamleider d-55i-88p-57s-63t-56a-61c-55  =teamlid p57
=teammate d21p61t21c21  =tegelijk d30  =tegen d59i65p28s34t33a39c53  =tegen de d48p32t22a20c22
=tegen en d40i20p22s24t25a25c43  =tegen het d29  =tegenhanger d20p45s21t21a20c21  =teken d24
=teken ik d26  =tekenen d-49p-30s-26t-25a-25c-25  =tel c27  =tel het c24  =telefoon i36p21
=telefoonnummers s50  =telefoons d20i34p21s59t24c25  =tell d-43  =tell my d-49i-23p-25s-26t-25a-27c-25
=telt d107i59p58s55t60a56c97  =telt de d37i37p37s37t37a37c75  =telt meer d81i34p33s31t34a32c34
=temp i31  =terecht d-27  =term d-24i-20p-22s-26a-20c-20  =termijn d-34i-33p-35s-45t-33a-38c-34
=terminals d-21i-23p-22s-34t-20a-23c-20  =terug i50  =terugsturen d48  =terwijl d42  =terwijl wij d20
=testen d43i22p21s21t22a21c22  =testen met d25  =tevoren s27  =than d-30i-24p-28s-29t-24a-26c-24
=than three p-20s-22  =that d-98p-69s-59t-55a-43c-56  =that i d-36i28
=the d-123i-106p-64s-48t-119a-140c-68  =the back i23p33  =the chief i25  =the director p-26
=the file d22p22  =the line d24  =the medical p30  =the most c22  =the one d22i43p35s24t25a25c25
=the plan d-56i-42p-35s-36t-35a-36c-35  =the planner p31  =the policy d26  =the port p45
=the prompt p22  =the report p20t21a21c49  =the scale p20  =the scanner s23  =the search p26
=the selection s22  =the team p21  =the trainees d24  =their p58  =them d24s33
=thema d-34p-29s-27t-25a-26c-36  =thema # d-36i-36p-36s-35t-33a-34c-42  =thema gaat i32
=theme d-40i-34p-46s-40t-38a-42c-39  =there d-58i-29p-43s-24t-28a-23c-28  =there a d-28s-26
=there such d-22  =they d-62p-39s-44t-33a-38c-25  =they come d28i67p30s29t30a30c30
=thing d-32i-23p-22s-22t-21a-23c-22  =think i23  =this i40p23s26t36a134c53  =this chat a21
=three d-50i-40p-50s-55t-48a-48c-44  =three years p-21s-22  =thuis i-55p-22s-31t-21a-22c-21
=tijd d-59i-24p-51s-51t-42a-43c-46  =tijdens d-24  =tijdens dienst i26  =tineke i20p60c21  =tip i-35t-21
=tips over s28  =to i-54p-86s-45t-57a-45c-57  =toch d73i26p53s27t33a32c29  =today d37i41p63s40t83a35c42
=toe i-21a20  =toegang s-22  =toegangscode s29  =toegeven dat i-22  =toen d-38i-25p-21s-36t-46a-32c-30
=toen ik i23  =toezicht in s40  =together d-24i-22p-29s-24t-22a-25c-22  =toilet i21  =tolk d22i24
=toneelstuk p-34  =tonen p43  =too d-57i-26p-39s-37t-35a-42c-35  =too late i22  =toon d33
=top d-29i-30p-30s-35t-37a-30  =tot d-34a-23  =tot de t38  =touches d24  =touches the d24  =trainees d24
=training d38p54s25t26a34c23  =training niet d30i30p61s30t30a30c30  =transport s31
=transportbedrijf d-69i-54p-40s-29t-39a-43c-39  =transporteur i24  =transporteurs s20  =treatment d36
=trekt i42  =trouw d50i21p22s21c22  =trust c37  =tussen d-51i-48p-32s-29t-34c-32  =twee d73i22p64c21
=twijfel d-22p30  =twijfel of d-26  =two i34  =uit d-29i33p-43c-24  =uit bij s25  =uit de p-21s-30
=uit het d-38i-29p-35s-57t-33a-33c-33  =uit hoe i20s38  =uit waarom i-21  =uitdragen d26
=uitleg graag a38  =uitleggen d-60i-46p-39s-40t-39a-44c-39  =uitleggen waarom d-26
=uitvoering d-33i-28p-32s-31t-31a-27c-28  =under d-39i-23p-35s-42t-32a-32c-31
=unitleider d27i27p79t28a27c28  =up d-69i-78p-69s-64t-61a-55c-59  =use c29  =use the c35  =used in c21
=vaak d-68i-76p-61s-106t-72a-67c-59  =vaak valt d29i29p29s29t29a29c59  =vaak was p23  =vaart s26
=vader d45  =vakantie p26  =vakman d-23  =vakmanschap d-25i-23  =vallen i26s63  =vallen nooit s31
=valse s21  =valt d43i119p57s97t63a60c88  =valt dat i24  =valt dit i21  =valt het d26i35p28s27t29a29c58
=value d-27i-25p-26s-27t-28a-30c-25  =van d-79i-77p41s-99t-137a-85c-72  =van alle p43
=van buiten d-46i-51p-42s-49t-39a-42c-39  =van collegas i20  =van data p-21  =van de i32p55s74a38c68
=van die i29  =van donderdag d38i44p37s74t38a38c38  =van durf d34i34p26s29t35a69c57
=van een d54i54t24a60c24  =van elke i20  =van hem i26  =van het i25s92  =van ict i24  =van karel p22
=van leidinggevenden p23  =van medewerkers d21  =van mijn i22p27c25  =van onze d37i46p106s48t43a32c44
=van vertrouwd s-21  =van wie d29i28p71s31t32a31c36  =van wordt d67i21p27s26t27a24c27
=van zendingen d-37i-39p-39s-70t-37a-37c-37  =vanaf s60  =vanaf hoeveel s49
=vanaf wanneer d-23i-22p-21s-27t-23a-21  =vanaf welke s30  =vanavond t38  =vandaag d28p45t96a21c37
=vannacht i32p35  =vast d-43i-39p-44s-41t-38a-43c-36  =vaste d-31i-33p-38t-26a-27c-29
=veel d-69i-51p-49s-52t-49a-54c-47  =veel lef d-33i-20p-20s-20t-21a-25c-20  =veerterminal s38
=veilig i25  =veilig is i36  =veiligheid d35c31  =veiligheid in c37  =vendor d23  =venlo s21
=ver d61i52p32s29t34a31c34  =veranderen d-40p-23s-23t-23a-23c-22
=verantwoord d-40i-24p-24s-24t-23a-26c-23  =verantwoord om d-28
=verantwoorde d-26i-30p-25s-24t-25a-36c-25  =verantwoorde durf d-26i-30p-25s-24t-25a-36c-25
=verantwoordelijk d-21p-20  =verantwoordelijk voor d-20  =verantwoordelijkheid d44
=verantwoordelijkheid voor d49  =verbieden i25  =verder i34t49  =verdient d26p27  =verdient de p28
=verdieping p28  =vergeet a24  =vergeet je a24  =vergeten s27  =vergeven d61i28p29s29t28a29c29
=vergunning i35  =verhaal i-26  =verhoudt d-21i-20p-22s-23t-20a-26c-20  =verkeerd d31  =verkeerde i51p25
=verkoopt i30  =vernieuwen d28  =verplicht d-26  =verschil d23i40p34s70t38a87c35
=verschil met d25i27p23t27a80c27  =verschil tussen d-37i-20a-22  =verschuldigd d37  =verslag d-24i31
=verstaan d-22i-21p-21s-29t-21a-26c-20  =verstandig d-43i-26p-23s-23t-23a-23c-23
=vertel d63i91p82s91t62a57c62  =vertel je i35  =vertellen d72i26p32s31t31a46c32  =vertelt d28
=vertrouwd d-29i-30p-33s-39t-28a-29c-31  =vertrouwd vooruit d-28i-29p-31s-38t-27a-28c-30
=vertrouwelijk i27p27s27t26a70c28  =vertrouwelijke d20i24p43s21t21a20c21  =vertrouwelijkheid d41
=vertrouwen c21  =vertrouwenspersoon c23  =vervangen d30s24  =verzamelen d29i29p28s65t30a30c29
=verzwegen d22  =verzwegen om d22  =verzwijg d35i35p22s22t22a20c22  =verzwijg ik d21  =via i-25p-25s-25
=vier d-60i-52p-65s-63t-55a-60c-54  =vijanden d23  =vijf d-39i-24p-37s-33t-29a-28  =vind a-21
=vind jij d26  =vindt i-21s34  =visser p20  =vlak d23  =vlak voor d23  =vlekken s21  =voelt d48
=volg d29  =volgende p25s33t43  =volgende keer t39  =volgende maand s21
=volgens d-84i-90p-70s-72t-66a-70c-72  =volgens de d-25i-34p-34s-32t-27a-29c-31  =volgens hen d-20
=volgens het d-23i-22p-20  =voor d-35i-78p-111s-101t-123a-135c-88  =voor anderen d40
=voor controle d-30i-30p-31s-57t-30a-30c-30  =voor criminelen i25  =voor de d-55i-34t-25a-25c-28
=voor die p27  =voor een d57i73p21t23c23  =voor groene s53  =voor hun d47  =voor iets d24
=voor in i22c37  =voor mijn s32  =voor morgen s20  =voor ons d-85i-49p-48s-47t-47a-48c-46
=voor veiligheid c42  =voor wat d27  =voor wie d-29i-28p-46s-30t-27a-27c-27  =voor ze i23
=voor zijn i32  =vooraf d-49i-40p-36s-36t-34a-36c-34  =voorbeeld a35  =voorbeeld van a54
=voorbeelden p-23s-21  =voorkomen i-31p-23s-27t-21a-21c-20  =voorrang d56  =voorstel p32
=voortgang d-25i-27p-32s-29t-27a-24c-25  =voortgangsverslag s-25  =vooruit d-57i-52p-53s-58t-47a-47c-49
=vooruitgang d38  =voorwoord d-39i-49p-61s-38t-39a-39c-38  =voorzichtigheid d105i46p46s42t44a44c46
=voren d-27i-30p-20t-20a-20  =voren stapt d-27i-31t-20a-20  =vorige d21i21p60s25t29a43c50
=vorige maand d25i27p41s26t27a27c44  =vorige week p24  =vraag d-25p-28s-38a43  =vraagt hoe d21
=vraagt om d21  =vraagt wat d-36i-38p-28s-26t-26a-26c-26  =vracht d38i74p35s67t41a41c42  =vrachten i21
=vragen d33i30a22  =vragen stellen a29  =vragen wat d29s38  =vriend d50i74p32s34t36a35c36  =vrienden i35
=vrijdag t36  =vrije d20i53t22a22c21  =vroeger i-22  =vrouw i48p30t21a20c22  =vrouwen i28
=waar d-84i-54p-39t-77a-20c-58  =waar begin i25  =waar het d-34i-22p-20  =waar ik i-23
=waar is d25i24p31s39t27a77c30  =waar je d-32  =waar kan d-25  =waar komt d-21
=waar ligt d39p20s47t22a22c22  =waar moet d-24  =waar vind d-26i-22a-22  =waar zitten s29
=waaraan d-28i-24p-26s-28t-25a-31c-24  =waard d78i28p32s31t31a28c32  =waard dan d65i31p31s31t31a29c31
=waarde d-53i-49p-46s-40t-49a-47c-43  =waarden d-27i-32p-32s-39t-33a-31c-29
=waarheid d128i44p41s48t51a48c50  =waarheid vertellen d22  =waarmee d-30i-25p-24s-22t-23a-25c-22
=waarom d-220i-173p-154s-191t-183a-105c-151  =waarom is p31  =waarom zou d-27i-23  =waarop s24
=waarvoor d-39i-34p-35s-36t-37a-52c-34  =wachtwoord i-24  =wakker i-20
=wanneer d-22i-56p-84s-40t-94a-40c-57  =wanneer heeft s24  =wanneer is d33  =wanneer staat s25
=wanneer was s-21  =wanneer wordt d43  =want i54  =wantrouwen d33  =waren c29
=was d-81i-61p40s-76t-25a-58c-35  =was de d-28i-33s-34t-24a-26c-23  =was het p27t39c22  =was toch p37
=was ziek p23  =wat d-103i-101p-64s-74t-107a-29c-96  =wat als d27i72p30s33t34a58c35
=wat betekent d30i51p31s31t32a68c33  =wat de d-26i-25p-23s-24t-21a-21c-20  =wat doen d-26s-28
=wat doet d-31i-35p-34s-34t-27c-26  =wat een d48t31c21  =wat er d-21  =wat gebeurt s37a54  =wat heb t-20
=wat heeft d26i25p75s27t28a25c27  =wat ik d-41i-28p-24s-25t-24c-20  =wat is d33s116
=wat kan d73i33p31s30t31a27c31  =wat mijn i53  =wat moet d-68i-59p-45s-29t-46a-46c-43  =wat niet i29
=wat raden i-26  =wat staat i25s25  =wat stemde p34  =wat telt d79i33p32s30t33a31c33
=wat van d46p20s20t21a20c20  =wat verstaan d-21i-21p-21s-28t-21a-26c-20  =wat vind d22  =wat vraagt p22
=wat weegt d59p22t23a22c23  =wat wordt d-23i-24p-27s-22t-21a-23c-20  =wat zeg d-20
=wat zeggen d-35i-23p-22s-23t-21a-21c-21  =wat zegt i46  =wat zei d32i32p73s32t33a32c31  =wat zie t47a21
=wat zijn d23p56s51t33a42c53  =watches s33  =way d-35i-36p-41s-31t-30a-31c-30
=we d-22i-101p-97s-115t-87a-90c-93  =we alle d48i24p24s24t24a24c24  =we dat d29  =we een d24
=we elkaar d30  =we het d95i45p46s46t46a46c46  =we iemand d52i25p26s25t26a25c26  =we know d29
=we mogen d29  =we per d-21  =we straks d-23  =we tell d22  =we weten d69i32p33s33t33a33c33  =we ze d21
=weather t22  =web s-21  =weegt d71i23p28s24t28a27c28  =weegt zwaarder d44  =week p77s28  =week in s21
=week op p34c30  =weekend p24  =weer d36i25p44s27t104a33c36  =weerbaar a-21  =weet d-34p-24
=weet dat d45i37p26s26t27a26c26  =weet je d34a22  =weet waar i22  =weg d30i83p34s78t42a45c43
=weg te i29  =weg terug i47p20t20c21  =weigeren d32  =weight i21p21s46t21a21c21  =weinig i-27
=wel t35a-24  =wel een d23i25p28s27t75a23c28  =wel heel i21  =welk d-70i-71p-68s24t-55a-28c-39
=welk bedrag s30  =welk deeldoel d-21i-24  =welk hoofdstuk i23  =welk moment s53
=welk nummer d-27i-50p-28s-28t-27a-29c-27  =welk soort s35  =welk systeem a40  =welk team c24
=welk thema i49p21s21t21a21  =welke d-196i-154p-26s55t-140a-100c-92  =welke afdeling c30
=welke bedrijven s25  =welke collega p27  =welke collegas p45t20  =welke drie p26  =welke landen s60
=welke medewerkers p30  =welke mensen p34  =welke niet d-20p-20s-23t-21a-21  =welke onderwerpen a25
=welke rederijen i20p20s43t20a20c20  =welke scanoperators p35s-24  =welke score s21
=welke teamleiders p21  =welke transporteurs s20  =welke vluchten s28  =welke woorden i21s47t21c20
=welke zes s-24  =werd s-21  =werden a-21  =werk d-78i-70p-73s-79t-78a-73c-69  =werken i-30t-25
=werken als d35  =werken bij s24  =werken en d53  =werken er p29  =werkgever s23  =werkt d-29i27p29s22
=werkt wat d-20  =werkte i-23  =werktijd d45i29p23s24t24a24c24  =werktijden i25
=werkvloer d-27i-27p-27s-31t-25a-26c-24  =wet d35  =wet maar d49i24p24s24t24a24c24  =weten p-33s-25a-21
=weten dat d62s21t21a20c20  =weten wanneer s26  =what d-76p-40t-21a-30c-34
=what do d-37i-33p-28s-32t-29a-29c-28  =what does d-35i-37p-41s-42t-34a-35c-34
=what if d43i92p44s42t43a46c44  =what is i23s37  =what matters d99i44p44s43t44a43c45  =what share c26
=what should d-42i-24p-29s-28t-26a-26c-27  =what would i23  =whats d-43i-55p-47s-47t-38c-40
=whats in d-24i-38p-28s-26t-24a-24c-24  =whats the a30  =when p-60s-53t-35a-37c-34
=when does d69i20t20c21  =when is s27  =when my i25  =where p30  =where is p34a28  =whether d-31p-20
=which d-50i-34p48s45t-42a-42  =which theme d-22p-28s-22t-21a-20c-21  =who p-27t-29a-36c-21
=who asked p31  =who protects i23  =who wrote p26  =why d-101i-95p-96s-100t-93a-95c-89  =why is d-21s-21
=wie i-87p42s-58t-44c-33  =wie bleef p28  =wie doet s-21a-22  =wie draait p28
=wie er d48i33p40s26t29a28c29  =wie gaan d-27i-26p-49s-26t-26a-26c-26  =wie gaat t29  =wie gaf p25
=wie het i21  =wie houdt d-24p-27  =wie is p68  =wie kan p-33a30  =wie komt d61i27p35s28t30a30c30
=wie krijgt d38  =wie kwam p27  =wie mag i-24  =wie neemt i32p29  =wie schreef p-24  =wie staat p28
=wie stemde p39  =wie was d28i24p71s29t28a27c29  =wie werken p30  =wie wordt p-22  =wie zaten p31
=wie zei p23  =wie zijn d-44i-40p-55s-35t-36a-35c-35  =wie zit a31  =wifiwachtwoord d23i23s61t24a22c24
=wifiwachtwoord van d23i23s61t24a22c24  =wij d-46p-24  =wij iets d20  =wijn d24
=wil i-35p-50s-37t-33a-42c-34  =wil alleen d26  =wil ik d-22i-34  =wil weten i21s22
=will d-89i-80p-73s-90t-73a-78c-74  =will they i-21  =willen de s25  =wine d-37i-25p-32s-25t-26a-25c-25
=winnen t30  =with d-48i-39p-47s-70t-52a-58c-57  =with a i24  =with integrity d-23i-26p-21s-24a-21c-20
=with others p39  =without d-44p-21t-20a-31c-20  =woord d26i39p30s31t33a32c80
=woorden d46i48p46s72t48a47c88  =word d34i107p51s86t49a37c69  =word ik d-26a-25  =word je i44s34
=worden d-109i-99p-116s-54t-88a-90c-97  =worden eruit s22  =worden nooit s24
=worden onze d-22i-26p-22s-28t-20a-23c-20  =words d32i30p31s81t31a31c32
=wordt d-64i-89p-128s-40t-83a-59c-80  =wordt bij i21  =wordt dat i-24
=wordt de d-24i-27p-38s-32t-25a-26c-26  =wordt een s25  =wordt er a44  =wordt het d-26  =work t43
=work for d25  =working p21  =working today p37  =would d28i33  =wrong d56a28  =x s20
=year d-24i-25p-21c-21  =years d-30i-27p-30s-32t-27a-29c-28  =yesterday p-22  =you d38p49s40t23a68c37
=you do d21a47  =your d-25s23t49  =your answer a47  =yvonne d23i23p51s23t24a24c24
=yvonne van d23i23p51s23t24a24c24  =zaak d-48i-25p-26s-29t-26a-26c-26  =zag i55  =zal d21  =zat i22
=zat een i21  =zaten p29  =zaten er p25  =ze d-135i-63p-81s-35t-86a-88c-91  =ze aan d-20i-28s-20
=ze daarover d-28  =ze dat d-38i-48p-30s-33t-30a-30c-30  =ze er p33  =ze het s28
=ze je d23i62p26s21t26a26c26  =ze me i20  =ze met s-20a-21  =ze te d44i21p22s22t22a22c22
=ze voor d27i30p28s63t29a29c29  =ze zeggen i32  =zeg a20  =zeg ik d45p22s21t22a35c22
=zeggen d25i41p27s34  =zeggen als d50p28s47t28a28c28  =zeggen dat i23
=zeggen ze d-38i-28p-25s-26t-24a-24c-24  =zegje d-37i-28p-24s-23t-23a-23c-23  =zegt a93
=zegt dat d-28i-32p-25s-22t-22a-22c-22  =zegt de d-37i-42p-34s-32t-35a-32c-31
=zegt het d22i59p23s23t25a23c24  =zei p38  =zei in p25  =zekerheid d-66i-34p-34s-34t-34a-34c-34
=zelf d-40i-84p-90s-70t-65a-68c-62  =zelf naar i-33  =zending s32
=zendingen d-41i-22p-36s-68t-34a-36c-35  =zes d-42i-44p-45s-57t-40a-40c-41  =zet d30i31p21s31t21c22
=zetten d56  =zetten we d80i39p40s40t40a40c40  =zich d-49i-58p-53s-62t-49a-55c-38
=zich tot d-22i-20p-22s-24t-21a-26c-20  =zie t38  =zie je t42  =ziek i24p76s20t21a21c24  =zieke d22
=zien i-27s51a79  =zien of p21s68t21c21  =ziet d26s30  =zijn p22t-34a-35  =zijn als d32
=zijn de d-39i-42  =zijn en d38  =zijn er d-33s-35  =zijn is d-24i-21  =zijn ronde s40  =zijn wat i28
=zijn we d-20  =zin d30i35p33s21t86a77c37  =zin in d28i31p29s29t83a24c31  =zit p31a32  =zit de s-32
=zit er p-23a24  =zit in d25  =zitten de p25s22  =zitten er d-21p-23c-23  =zo i-31t29  =zoal p25
=zodat i-25  =zoek i-23  =zoeken d-21  =zoiets d-31p-25s-25t-21a-21c-21  =zomaar i78  =zomaar in i24
=zomaar mij i21  =zon d-73i-65p-58s-49t-73a-56c-59  =zondag d26i27p63s21t27a26c27  =zonder d-45s32
=zonder dat d-22  =zonnetje t39  =zoon i34  =zorgvuldigheid d63i27p27s27t26a26c27
=zou i-40p-26s-33t-28a-32c-24  =zou je d36  =zulke i31  =zwaar d22  =zwaarder d39
=zwak d76i25p33s33t33a33c33  =zware d49p20t21a21c21  =zwijgen d35i28  ># i-21s-20  >a d25  >aan p-34
>aan wie p-33  >al i23  >alles t29  >als d-98i-135p-83s-83t-84a-86c-82  >als chef i-23  >als er i-25
>are d-27i-24p-28t-20  >are there s28  >ben i46a52  >ben ik i37  >ben je a35  >bij s30  >bij wie p27
>blijft a29  >can d-24p-42  >can i i45  >can my a24  >could d-32a-23  >count d22i22p22s22t21a21c48`;
