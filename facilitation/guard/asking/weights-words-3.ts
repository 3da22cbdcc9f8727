/**
 * Written by test/benches/fit-question-weights.ts from corpora that people wrote for it; in hundredths, by kind.
 */
export const askedWordWeights3 = `
=kwetsbaar d-30i-27p-23s-24t-22a-25c-22  =kwijt i-22  =la i34  =laagste p28
=laat d144i82p109s86t80a74c80  =laat begint p47  =laat ik d46  =laat liggen i30
=laatste i-21p-22s-25t-21  =lab i30p31s42t23c23  =laboratorium d22i24p26s73t28a25c28  =lachen d35t44
=lachen om d32t41  =lacht d42i28p23s23t23a23c23  =lading p21s30  =laf d48i20p21t21a21c21  =lag i43
=lag een i28  =lagere d-21  =landen s41  =lane d26i35p22s70t29a27c29  =lang d-31i-30p-31t-25c-29
=lange d-23s-22a-23  =langer d-34s-21  =langs d-21s46  =langskomen s21  =langzaam d24  =last p21
=lastigvallen i22  =late i25  =laten d51i81p22t24a25c29  =laten liggen i-33s-22
=laten we d48i23p24s24t24a23c23  =later d-39i-28p-37s-32t-38a-30c-30  =leader d101i29p44s38t41a38c39
=leaders p54  =leeg i22  =leer a-22  =leest i32  =lef d-69i-46p-48s-46t-47a-52c-45  =leg i-27
=leg ik i-28  =leg uit s33  =legaal d67i31p32s32t32a32c32  =legitimatie s30  =leiden tot s23
=leider d118i37p47s39t45a40c44  =leider zijn d39  =leiders p36  =leiderschap d21
=leidinggevende i-49p-26s-32t-28a-32c-31  =lekker t49  =let s32  =letterlijk p21  =leven p-21
=leverancier d-60i-55p-48s-69t-47a-46c-46  =leveranciers d-53i-54p-53s-64t-45a-45c-46  =levert s-21
=lezen s22a28c37  =licht s24  =licht uit s26  =lid d28p27  =lid van p35  =lievelingetje d26
=lievelingetje hebben d26  =lift d29  =liggen p-20s-25  =liggen de i33s21
=lighter d-23i-39p-22s-21t-21a-22c-21  =ligt s28  =ligt de d39p21s49t23a23c22  =lijst s21c22
=lijst met p-24  =lijst van d40i36p73s65t42a41c39  =linda p28  =link i28p35  =list p25
=list all d20p54t21a20  =lists i22  =lists to i22  =literatuur d-31i-32p-36s-36t-32a-38c-34  =live p23
=locaties s-34  =long d-26i-25p-25s-30t-23a-23c-25  =loods i36s36  =loopt d-32i-32p-45t-28a-28c-26
=loopt de s31  =lopen d-31i-24p-25a-21  =lorry i21s36  =losse d-26p-22  =loten d69i26p26s30t30a30c30
=maak d36i29p26s60t21c25  =maak ik d32i53p36s74t34a34c36  =maakt d-26i-29a-21  =maakt dat s21
=maakt dezelfde d25  =maand d23i26p50s34t28a27c40  =maandag d21p20s21t55c22  =maandagochtend p28
=maar d77i64p29s30t33c32  =maar het d47i21p23s23t23a23c23  =maasvlakte d-28i-29p-35s-47t-28a-28c-29
=maat d-28i-22p-28s-34t-24a-23c-23  =maatregelen s-20  =maatwerk d25  =machine d60i25p28s27t28a33c29
=made a-20  =mag d159i74t33a41  =mag dat d33  =mag de d21  =mag een d41i92p40s33t41a40c41
=mag er d-31i-31p-25s-23t-22a-23c-22  =mag het i24  =mag iemand i27
=mag ik d-103i-70p-56s-58t-58a-47c-56  =mag je d89i25p25t25a21  =mag mijn d-37i-38p-32s-27t-25c-25
=mail d-36i-28p-24s-23t-23a-24c-23  =mailbox d-23i-29p-23s-21t-20a-21c-21
=maken d-21i-23p-39s-33t-30c-28  =makkelijk d-38i-33p-27s-27t-26a-31c-26  =man die i20
=manager d-23i-27p-24s-22t-20a-24c-21  =managers d24  =manier d-25i-21p-20  =mannen i39
=many d-28i-33p-30s-24t-23a-27  =margin s42  =mastercode d24i24p21s58t24a23c25  =mastercode van s25
=mate t39  =matters d114i43p44s40t42a33c43  =matters more d122i50p50s47t49a41c50
=may d62p28s21t23a21c23  =may a d48  =me p21s-26  =me a d43i29p31s24t25a24c25
=me as d-25i-39p-28s-26t-24a-24c-24  =me een d-26i-44p-24s-24t-24a-24c-24  =medeplichtig d21
=medewerker d-23i-38s-21  =medewerkers p30c22  =media d63i30p29s30t30a30c30  =medical p30
=medical history p30  =mee d38i50s22t35  =mee of d27  =mee op d-29i-23p-22
=meegekeken d30i31p31s31t30a72c32  =meeluistert d22  =meepraten d-33i-32p-27s-29t-27a-35c-26
=meepraten over d-30i-30p-24s-27t-24a-32c-24  =meer d39i-28p-30s-33t-22a-23
=meer waard d59i27p28s28t28a26c27  =meerjarenplan p-21s-21  =meeste p35c42  =meeste fouten p30
=meld d27i68p31s31t31a35c31  =meld ik i30a22  =meld je d24i56p25s25t25a22c25
=melden d-128i-117p-87s-89t-87a-97c-87  =melding i41p32c23  =melding gedaan p36c24  =meldingen i30a34
=meldprocedures p-21  =meldpunt i33  =meldpunt als i33  =member p25  =members p52
=men d-31p-37t-24a-25c-22  =men dat s23  =meneer visser p20  =mening d64i28p25s29t30a38c30
=mens d69i28p28s26t28a36c30  =mens of d26  =menselijkheid d35  =menselijkheid of d23
=mensen d105s-25c46  =mensen kunnen d26  =mensen met d29i21  =mensen op p25  =mensen te d28
=mensen zijn p33s24  =mensenleven d33  =mentor i50p23  =met d-106i-48p-25s-116t-88a-63c-133
=met ai d77i33p34s32t34a31c34  =met andere d-21c-23  =met anderen p33  =met chauffeurs i26  =met de p39
=met een i-39  =met geld d-21i-41p-21s-21t-21a-21c-21  =met het p-22  =met hoeveel c-32
=met iemand d-25  =met iets i22s43  =met je t38  =met kerst d32p58s25a22
=met naam d28i58p40s33t34a44c33  =met software d26  =met wie p26  =meteen d-28  =meting d30i21
=mevrouw p22  =mevrouw jansen p22  =mij i59s45a21  =mij de s49  =mij hebben i25  =mij het s20
=mij hieruit i28  =mij verbieden i25  =mijn d53i87p60s47t21a46c26  =mijn baan i23
=mijn broer d-68i-37p-35s-35t-35a-35c-35  =mijn bureau d27  =mijn chef d-26i-33p-20s-21a-21
=mijn collega i31  =mijn directeur d31  =mijn eigen i29  =mijn leidinggevende i-36  =mijn maat i23
=mijn melding i40  =mijn mensen i-43  =mijn mentor i46  =mijn naam p-21  =mijn nieuwe i40
=mijn oud d22p35  =mijn ploeg d-33i-36p-34s-29t-27a-27c-28  =mijn reflectie a22  =mijn studie s32
=mijn team d-45i-30s-29t-27a-28c-29  =mijn teamleden p45  =mijn teamlid p50  =mijn vader d22
=mijn werk d-24  =mijne i33  =minder d-21i-35p-25s-24t-25a-25c-23  =minister d105i56p48s51t51a49c51
=minst d54i55p37s137t60a57c83  =minste c25  =mis i-21  =mislukken d-23
=mislukkingen d44i20p21s21t21a21c21  =misstand d-35i-35p-27s-28t-27a-37c-27  =mist d54  =mn i-23
=mobiele s55  =model d29i32p34s83t35a35c35  =moed d66i27p30s30t30a29c35  =moed meer d23  =moedig d33
=moerdijk s32  =moest d-35i-25p-23s-33t-30a-33c-29  =moest je d-20a-22
=moet d-108i-144p-148s-134t-101a-180c-123  =moet alles d89i43p43s43t43a42c43  =moet bekennen i31
=moet dat d-30p-20s-23  =moet doen d28  =moet een i-51p-26s-24t-23a-24c-23
=moet het d-31i-23p-22s-23t-21a-21c-21  =moet ik d-114i-98p-51s-75t-72a-74c-70  =moet je i22
=moet mijn i-21p-26a-21  =moet uitdragen d26  =moeten d-104i-105p-105s-100t-88a-91c-90
=mogen d125i31p38s56t47a50c45  =mogen altijd s22  =moi t24  =moment s49  =mooi d38i31s21t26a20c21
=mooier d21  =more d73i62p22t23c27  =more care d30  =more honesty d25
=more than d-30i-23p-26s-27t-23a-24c-23  =morgen p31s20t-21  =morning t26  =most d24c24
=mt d-38p-26s-28t-21c-25  =much d-21  =must the s21  =my i29s28  =my colleague d29i40  =my crew i-26
=my data a21  =my team d-28i-26p43  =myself d-48i-25p-25s-25t-24a-25c-25  =na i26s-32a-23
=na een p-24s-36t-22a-24c-21  =na hoeveel s-23  =naam d-25p22  =naam en i32p32s22t23a33c22
=naar d-57i-33p-59s-70t-55a-51  =naar buiten i21  =naar dat p25  =naar de i24c31  =naar mijn i23
=naar voren d-26i-29  =nacht d41i53p67s35t82a36c44  =nachtploeg d-27  =nachts i40  =nagetrokken p-20
=name d-22i-28p-22t-20c-21  =namen d22i44p39s22t24a22c24  =need d-32p-21  =neemt d27i39p27t21a21c20
=nemen i26s68t22a22c23  =nemen ze d30i25p22s79t31a31c31  =net i-20  =netjes blijven d-27  =netjes om d23
=neutraal d21  =never i30s68  =new d-42i-37p-23s-36t-31a-33c-33  =new colleague p23  =nice t28
=niemand d75i60p35s76t34c38  =niemand anders d24  =niemand iets i-21  =niemand kan d-24
=niet d92i38p51s68a40  =niet achter i21  =niet een i-21  =niet in d48p24  =niet is i37p45s23t24a24c24
=niet nuttig a22  =niet op s40  =niet van i31  =niet wat d-26i-31p-21s-21t-22a-24c-21
=niet weet d-25i-20  =niets d31  =nieuw d-26  =nieuwe d-26s-44a-24
=nieuwe collega d-28i-31p-26s-21t-21a-21c-21  =nieuwe controleur p34  =nieuwe mensen c25  =nieuwjaar t27
=nieuws i-25  =niks d30i30p22  =no p-21s33  =nodig d-41i-36p-35t-34a-41c-34  =nodig voor s31
=noem d28i31p95s38t34a33c28  =noem de d31i34p93s29t34a35c29  =noemt d-24p-27s-23a-21c-48
=noemt de d-22i-22p-22s-22t-21a-21c-39  =noemt het c-23  =nog d-50i82p-20s-43a-64c-26  =nog een i27t26
=nog meer p-20  =nog onderuit i24  =noodcode s26  =nooit p26s49  =nooit een p43  =nooit op s24
=normaal i31  =normaal dat i23  =normal i44  =normal that i45  =now i29  =nu d-33i29p-45s-32t-27a-33c-27
=nu al d54p22s20t22a22c20  =number of p21  =nummer d-26i-61s-29t-25a-28c-24  =nuttig a26c24
=of i-163p-142s-129t-82a-170c-124  =of an d-22  =of de d78  =of dom d41
=of een d-54i-52p-57s-50t-47a-43c-45  =of er i-22s30  =of ik i35s35
=of juist d-40i-20p-20s-20t-20a-20c-20  =of my p33  =of niet d29s26  =of om d44  =of ook d-24
=of te d26  =of terugsturen d28  =of the p47  =off d-22a-23  =offers d34  =official i22p21s22t20a64c23
=often c32  =ok d37t24  =om d92i-51p-52s-34a-66c-45  =om dat i24  =om de d60i26p39s36t30a31c29
=om iemand d23  =om integer d-26  =om mensen d26  =om met d-28s-21a-22  =om mijn i25  =om niet d20
=om over i-34  =om te d41i37p20a22  =om ze d37  =omdat d-39p-26s-26t-23a-26c-23
=omkoping d-43i-25p-33s-41t-33a-33c-35  =omschrijving s38  =omslag d-26i-24p-24s-23t-23a-22c-21
=on d-35p-30t-36a-59c-38  =on a s23  =on my i22  =on your s36a-21  =onder d-72p-63s-78t-57a-56c-60
=onder druk i-21  =onder integriteit i32  =onderdeel d-26i-21p-21s-25t-20a-20  =onderdeel van d-23s-22
=ondermijning d-21i-20p-20s-28t-20a-25  =ondernemingsraad d23a25  =onderuit i24  =ondervraagd c-20
=onderwerp d-42i-31p-38s-40t-38a-36c-33  =onderwerpen s-22  =onderzoek d-56i-64p-57s-63t-53a-52c-52
=onderzoekers s-28  =one d-25i36  =oneerlijk d21  =only half d23  =onrecht d50
=ons d-54i-59p-60s-52t-46c-46  =ons gesprek d33i33p28s34t34a78c34  =ons is d36p33s21t21a21c21
=ons team i25  =onvoldoende c38  =onze d-25i42p30a-39  =onze afdeling p24  =onze coordinator p24
=onze data p45  =onze gegevens d-22i-26p-24s-30t-21a-26c-21  =onze inkoper i30  =onze ploeg i29
=onze taak d26  =ooit d48p29  =ook d-163i-185p-165s-155t-154a-114c-143  =ook als d31  =ook een d20a27
=ook in d24i25p25s25t22a62c26  =ook over d-28i-26p-26s-25t-30a-35c-25  =op d-27i-52t-79a-48c-36
=op de p-31s-50t-29a-31  =op een d-30p-28s-37t-22a-26c-24  =op elkaar p-21  =op en d86i29p43s31t37a36c37
=op het d64i47p30t29a25c28  =op hun p48  =op mijn i-30s30  =op niet a22  =op om d-29i-20
=op sociale d52i25p25s25t25a25c25  =op tijd i-21  =op vakantie p22  =op welk d29i34p40s67t37a68c38
=op welke p31  =op zondag p31  =opbiechten d-34i-42p-31s-31t-31a-44c-31  =opdracht d25
=open d47i27t20c42  =open zijn d27  =openbaar d75i32p33s33t34a33c34  =opengaat s36
=openheid d54i22p40s25t26a24c27  =openheid of d26  =openness d63i26p27s26t26a26c27  =opeten d28
=opeten of d28  =opgenomen a-21  =opgepakt d-24i-32a-21  =opgeschreven in p22  =oplossen d-34i-22s-21
=opnieuw d-24i-22s-21a-21  =opslag d25i26s64t26a26c26  =or d-43i-54p-54s-58t-53a-59c-50  =or equal d32
=or just d-23  =or openness d32  =or the d21  =organisatie p-20  =others p35  =oud p61  =oud is p41
=oud mentor p33  =oude d23  =our policy d36  =out i48s58  =out of i36  =outside t56
=over d-158i-62p-56s-199t-138a-134c-138  =over de p55  =over durf d-39i-33p-32s-31t-36a-40c-31
=over een d92i113p42s56t58a56c59  =over fouten p24  =over het d31i24p77t26a27c27
=over hun d59i22p25s26t26a26c26  =over integriteit i-23  =over mij p21a39  =over wat a25  =over wie i23
=overleg d23p42s20t21a20c21  =overneemt d-26p-23  =overzicht s-20  =paar d50p21t21a21c21  =paid i25
=pakketjes i31  =panel d-28i-28p-43s-27t-30a-30c-27  =parkeerplaats s21  =parkeerplaats van s32
=part d-23  =participants d23i23p39s20t23a22c34  =partijen d-48i-50p-50s-66t-44a-43c-44
=partners d-41i-29p-41s-38t-34a-34c-34  =pas d-27s-25  =pasje s35  =passeren d26
=patroon d25i26p22s61t27a26c26  =pauze s29  =payroll i23  =people d21  =people and d29
=per d-154i-137p-144s-160t-129a-128c-138  =per dag d-38i-38p-38s-73t-38a-38c-38  =per ploeg d-24
=per team d-23p-23  =percentage d27i31p28s59t29a28c32  =percentage dat p20s54t20  =person i23p23
=personal d-24i-26p-20s-26t-20a-21c-21  =persoon d23i29p29  =peter p24  =picked d20
=pilot d25i28p75s29t31a30c31  =plan d-161i-150p-137s-134t-127a-132c-124
=plannen d-78i-79p-81s-79t-67a-78c-67  =planner p34s29  =planner bent s27  =planners p25
=planning d32i35p73t31a30c31  =planning voor p39  =play p-22s-22  =plek i-20p-25s-23a-23  =plekken s26
=ploeg d75i76p78s83t61a59c78  =ploeg a d39i41p96s39t40a40c41  =ploeg in d-22  =ploeg wil d30
=policy d59i28p28s28t28a28c28  =policy in d36  =poort p-22s-37  =port p41  =portal d-21
=post d23i30p26s26t21c25  =postpakketten s31  =postsortering p34  =potje d29
=praktijk d-22i-22p-21s-20a-22  =praten i82t21c21  =praten dat i23  =praten met i38  =preach d33
=precies d-39i-26p-37s-36t-31a-31c-29  =presentatie d-58i-44p-38s-39t-36a-36c-37
=prijs d-52i-22p-29s-26t-26a-26c-26  =principes i-26t-22  =privacy d82i32p32s28t33a28c27
=privacy van d27  =private d-20  =priveleven p44  =proberen d-25  =probleem d27i-33  =probleem of d24
=procedure i22  =procenten i20s27  =proef d-47i-27p-26s-26t-25a-25c-25  =professional d-28s-20
=project i-38p-33s-25t-24a-24c-24  =promise d25i27p75t27a24c27  =prompt p38c25  =proost t46
=protects i23  =public d37  =punishment i-24  =punt is i40  =punten d-61i-51p-51s-52t-47a-46c-56
=push d20  =question d-27i-25p-24s-30t-27a-28c-24  =raadden s-23  =raakt i-20  =radar s29a-22
=raden i-26  =raden ze i-26  =rank p44  =rapport c23  =rapporteert i-21p-32  =rapporteert de i-21p-32
=rapporteur p-23  =ray s20  =read d-26i-33p-22  =rechercheurs p35s21  =recht d67i25s26t26a26c26
=recht op d42  =rechtvaardig d64  =redden d21  =reden d-30i-25p-24s-32t-23a-23c-23
=rederijen i20p20s43t20a20c20  =reefers i22  =reflectie d30i27p55s29t32a51c31  =regel d45i37s25
=regel als i38  =regel voor d-30i-21  =regels d57  =regeltjes d-23i-23p-41s-23t-23a-23c-23
=regio d-25i-26p-22s-20  =reikt d50  =reis d32  =reizigers s23  =rekening i-25  =reliable p54
=report d37i34p24s25t26a25c53  =report i d23  =reports p-22  =reserve s34
=reservesleutel d21i21s51t20c21  =responsible d-30  =retraite d-47i-30s-31t-27a-31c-33  =retraites c49
=retraites zijn c20  =right to d21  =rij d53t20a20c20  =rij groeit d20  =rijden i20s48
=rijdt d45i43p47s100t46a46c47  =rijtje d-28i-26p-27s-37t-25a-30c-26
=risico d-59i-52p-54s-62t-47a-47c-47  =risicos d-69i-54p-58s-58t-52a-57c-53
=risicoteam d24i23p21s51t24a24c24  =rode s-20  =rode doorgang p32
=roekeloosheid d-34i-23p-23s-26t-23a-29c-23  =rol d-72i-67p-68s-67t-60a-61c-59
=role d-31i-31p-30s-32t-29a-31c-28  =rollen d-36i-34p-40s-43t-35a-35c-36  =rond de s24
=ronde d55i58p85s102t56a56c57  =ronde twee d21i22p50s21t22a21c22  =room d22i34p38s28t23a22c22
=rotterdam d-24i-22p-29s-26t-20a-21c-21  =route i21  =rule s-23a-22  =rules s31  =rust d31i24
=s d35i70p31s73t40a38c40  =s nachts i40  =safe d-23i-26p-24s-38t-23a-21c-22  =said p-28
=samen d-52i-55p-56s-57t-52a-60c-50  =samenvatting s-20c-27  =samenwerking d-33i-22p-30s-33t-29a-29c-26
=sat p25  =say d21  =say something d48  =says d-28i-30p-26s-26t-23a-28c-23  =scale p20  =scan s-33
=scannen s-29  =scannen in s-29  =scanner s23  =scanners s22  =scanoperator i24  =scanoperators p47s-30
=scanoperators staan p22  =schaadt d91i45p46s46t46a46c46  =schaalvraag p27  =schakel d21p21s23t21a42c20
=schema p-24  =schiet d-26  =schoon d25  =schoon geweten d30  =schreef het d-25i-26p-47s-25t-25a-26c-25
=schrijven i-23a-21  =scientists p46  =score d23p23s30  =score worden s21
=screening d-58i-56p-78s-57t-53a-53c-53  =search d30i38p46s30t28a61c32  =security d-21  =see p-22
=selectieprofiel s22  =sessie p26  =share of c26  =shift d-25i-29p-36s-32t-25a-25c-23
=should d-21i-76p-68s-61t-53a-61c-59  =sign a d23  =sinds i29a45c21  =six d-29i-36p-40s-28t-28a-29c-28
=slaat i-27  =slaat het s32  =slack a24  =slecht c23  =sleutel p24  =slip d-26i-24
=slordigheid d83i39p39s38t39a38c39  =smokkel d31i21  =smokkelaars s-21  =smp p-20s-21  =snap i-20
=snel d41s24  =snel en d32  =snelheid d65i26p26s25t26a24c27  =sneller d29  =sneller van d28  =snow t24
=so d-29i-29p-41s-25t-28a-32c-28  =social d-30i-28p-31s-34t-31a-35c-28
=social engineering d-30i-28p-30s-34t-31a-34c-27  =sociale d54i31p27s27t28a28c28
=sociale media d55i32p28s28t29a28c28  =software d20  =software in d27  =solliciteert d32
=solliciteert bij d30  =someone d26  =something d43s22  =somewhere d-36a-23  =soort s40  =sparen d22
=spreker d-32  =sta d25a23  =staan p-41s42c-27  =staan er s74  =staan in s-21  =staan met p20
=staan op s23  =staat p-48  =staat daar d-25i-36p-21s-22t-21a-21c-21  =staat dat i46  =staat de p-24
=staat die d-20i-20p-25a-24  =staat er d29p48s72t31a26c28  =staff d-44i-48p-46s-37t-36a-36c-36
=staffed i22s63t23a21c22  =stagiaire i-20  =stand d21i25p23s70t23a23c25  =standaard i24s35  =stap d28s24
=stap ik d24  =stappen d-39i-35p-30s-35t-31a-32c-30  =stapt d-27i-31t-20a-20
=start d-45i-36p-38s-47t-36a-36c-32  =steeds i28  =stel d110i74p48s49t54a49c54
=stel dat d30i67p25s28t29a27c29  =stel een d59p20t21a20c20  =stemde d27i29p73s26t28a25c28
=stemde blanco p39  =stemde de p21  =sterker d50p21s21t21a21c22  =stil i24p35t41  =stil in p25
=stille p20  =stille ronde p22  =stond p24  =stop ik d21i25  =stoppen p28  =stopt i24  =stored a22
=straf d-23i-46p-33s-46t-30a-30c-30  =straffen d56p22s21t21a22c22  =strafvermindering i24
=straks d-61i-100p-75s-76t-73a-92c-71  =straks meer d-24  =stranger i28  =strategie d-21  =streng d33`;
