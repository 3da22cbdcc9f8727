/**
 * Written by test/benches/fit-guard-weights.ts from corpora that people wrote for it; in hundredths.
 * More than nothing speaks for a report, less than nothing for ordinary work.
 */
export const wordWeights = `
# -56  a 38  aan -10  aangehouden 6  aangenomen 7  aangifte 9  aannemer 6  aanvraag -5  about -27
achter 13  adres 6  adressen 12  adviseert 5  advocaat 15  afdeling -9  afgewezen -14  afpersing -6
afspraak -7  after 7  afzender 5  agenda -6  al 17  alarm 7  aldus -7  alleen 49  allemaal -5  alles -28
als -7  altijd 10  always 10  am -6  ambtenaar -9  amerika -10  analist -6  and -30  ander 14  andere -10
anderen -14  anoniem -7  antwoord -16  are 9  asked -5  baas -16  back 30  balie -31  bedankje -6
bedrag -6  bedreigd 12  bedrijf 9  bedrijven 14  beetje -11  before -12  begeleider 12  beginnen -5
begint 16  begreep -8  begrijp -6  beheerder 7  being -6  bekeken 6  bel -8  beleefd -6  bellen 12
belofte -17  beloofd -8  beloofde -17  ben -9  bendes -9  beoordeling 9  beroep -6  beslag 16
besliskader -6  besluit -8  bespreek -17  bestaat 13  beste -7  betalen 6  beter -9  bewijs -6  bewoner -8
bezorger 7  biechtstoelgesprek 11  bij 37  bijlagen -12  bijna -6  bleef -7  bleek 8  blijft 5
bloemen -15  board -10  boete -6  boetes 8  boot 8  box -5  briefgeld 10  briefing 13  brieven 7
brievenbus 10  broer -9  buren 10  but -7  cadeau -14  call 8  called -9  came 14  camerabeelden -8
cameras -8  can 19  car 9  casus -8  chauffeur -8  chef 27  cijfer -6  client 19  code -14  colleague 7
collega -32  collegas -8  company -10  compleet -7  contactpersoon -5  containers 7  controle 9
controleren 13  controles 19  controleur -10  could 15  crew -10  criminelen -18  customs -9  cut 7
daar -23  daardoor -9  daarna -19  dacht -11  dag -39  dan -27  dankzij -6  dat -51  data -27  daughter -7
deden -7  deed -22  deel 6  deelt -7  delen -7  demo -8  den -10  denk -14  derde -7  desk 13  did 7
die 56  dienst 15  ding -11  dingen 14  diploma 6  direct 8  dit -6  do 6  dochter 7  dock -6  doen -18
doet -20  donderdag 13  doorgelaten 7  doos 13  dossier 10  dossiers 6  down 5  dozen 12  drank 12
dreigde -9  dreigen -8  drie -17  drives 6  drugs 10  drugsbende -11  druk -6  durfde -12  durfden -6
duurde -6  echt -8  echte -12  een 31  eens -6  eerst -17  eerste -32  eigen -16  eigenlijk -9  elk -10
elkaar -15  elke 38  en 10  ene 22  envelop -6  er 69  erin -18  erover 28  ethiek -10  euro -8
excuses -7  exporter 10  fabrikant 12  familie 9  feestdag -5  ferry -12  fiets -16  filmpje -7  fiod -7
first -12  five 11  fixes -11  fles 5  for 19  fotos 10  found -12  fout -52  fouten 8  fraude -7  from 22
full 13  gaat 28  gaf -6  gang 9  garage -8  gaten 9  gave -12  gebeld -14  gebeurd 9  gebeurt 8
geboekt 7  gebruik 12  gebruikt 13  gedaan 23  gedragscode 9  geef -14  geeft 14  geen -25  gegeven 24
gehaald 10  geheim -17  geholpen 9  gehouden 18  gekeken -10  gekomen 6  gelaten -11  geld -5  gelezen -9
gelijk -22  gemaakt -9  gemeente -17  gemeld 9  genomen -9  gesprek -5  gesprekken -7  gestopt 14  get 11
getal 17  geteld 6  geval 5  gevoel 6  gevraagd -15  gewichten -5  gewist 8  gezegd 5  gezeten 6
gezien -7  gezin 9  gezinnen 6  ging 13  gisteren 7  goed -26  goedkope 5  gooien 10  gooit 12  goud -8
gouden 7  grappig 8  gratis 7  grens -9  groene -5  groep 7  grote -6  gun -8  guy 8  haalde -12  haalt 8
haar -17  had -36  hal -14  half 9  handelaar 14  handschrift 8  hangen -19  has 6  have 7  he 10  heb 44
hebben -26  helder -10  hele -16  helft -6  helpen -10  hem -19  herkenbaar -7  herkende -12
herkennen -12  herschrijven 5  het -76  hetzelfde -14  hier 5  hij 17  him 10  his 24  hoe -6  hoefde 10
hond -10  honderd -8  hoofd 9  hoor -10  hoorde -9  hoort 7  horen 11  horloge 8  houden 19  how 5
huis -16  hypotheek -10  i 12  iedereen -30  iemand 36  iets 11  ik -10  illegale -6  in -26  inkoop 10
inmiddels 8  inspecteur 20  inspection 19  inspectors 6  integer -10  interne 9  inval 12  is 16  it 8
ja -14  jaar -15  jaren -26  je -11  jij 6  jonge -18  jongen -10  jongens 6  jou 6  jullie -7  just -7
kaart -20  kaartje -5  kade -7  kan 27  kant 5  kantine 20  kapitein -6  kas 7  keken -7  kennen 6
kentekens -11  kept -8  keurt 5  kilo -7  kind 7  kist -7  klaar -9  klacht -9  klachten 9  klagen -10
klant -36  kleedkamer 10  kleine -9  kloppen 17  klopte -12  kluis -8  knows -13  koerier 6  kogel 17
komen 22  komt -16  kon 12  koor 5  kopen 22  kopie 10  kost 7  kostte -13  krant -5  kreeg 18  kregen -11
krijg 10  krijgen 9  krijgt 38  kroeg 12  kunnen -6  kwam 10  kwijt 12  la 7  laat 16  laatste -12  lab 12
label -7  lading 19  lag 22  lang -29  langer 11  langs 6  laptop 9  last 8  laten 19  later 8  lawaai -5
leeg 16  leek -5  leest 14  leg -9  legde 24  leidde -8  les -12  let -22  leverancier 8  leveranciers -9
levert 6  liegen -6  liet 10  liggen -5  lijken -5  lijkt 9  lijst 21  little 7  log -8  logboek 19
loggegevens -8  logistieke -11  logo -8  loods 11  look 10  loop 5  lukte -10  lunch -6  maakt 16
maand -15  maandag -10  maar 12  macht -9  mag -6  maken 28  man 33  managers -17  may -11  me 18
medewerker 9  medewerkers -7  media 7  meer -13  meeting -9  melden -15  melding 10  meldkamer -9  merk -6
merkte -17  met -7  mijn 22  mijne -8  minister 12  minuten 6  minutes 17  mis -12  misging -12
misschien 5  missen 7  mist 6  mn -6  mocht -11  model -6  moeilijk -12  moeite -6  moeten -9  mogen -14
moment -5  month -5  mooie 9  more -6  morgen -9  mostly -13  munt 12  my 5  na 27  naam 25  naar 27
nacht 6  nachtploeg -9  nadenk 16  nee -29  neem -13  neemt 19  netjes -20  netwerk -7  never 6  niet -8
niets -33  nieuwe -14  nieuws -6  night -9  niks 7  nobody 7  noemde 23  nooit 17  noorden 5  not 5
nothing -7  now 13  oefening -6  of 13  om -29  omdat -15  omkoping -11  on 37  onbekend 6  onbekende -5
ondernemer -15  onderzoek -24  one -9  ons -43  ontdekte -8  onze 44  ooit -14  ook -78  op 31  open 30
openbaar -8  openen 11  operatie -7  opgelost -6  opgeschreven 8  opschrijven 6  opvallend 6  other 7
oud -7  oude 9  oudere -5  our 6  out 19  over -30  overnemen -7  paar 7  pakket -15  papa 5  papier 12
papieren -20  parcel -9  parkeerplaats -6  partij 6  partner -7  pas -12  paspoort 14  passagier -10
passenger -6  pays 8  people 13  pijnlijk -5  plan -34  planner -20  planning -6  plek -7  ploeg 22
ploegen -5  politie -26  poort -5  portier -6  post 9  postvak -6  praktijk -6  praten 24  precies -5
prima -9  probleem -7  problem 5  procedure 5  procent -8  proef -13  programma -6  project -5
projectleider 11  punt -18  put 14  raak 13  raakt -20  rapport 8  read -13  reden -6  reed -8  register 8
reis 5  reisjes 7  reiziger -27  rem -15  report -7  reported -7  rijden 8  rode -12  rol -12  ronde 8
room 22  rooster -20  said 6  samen -29  saw -5  say 9  scanners 14  schaam -6  schema -6  schipper 11
schippers 7  schone -8  school 19  schrijven -7  schulden -7  sealed -6  search 24  seizure 11  service 9
she -17  ships 21  sick -6  signed 6  sinds 17  six -6  skip -9  slaap -6  slapen 14  sleutels -9
smokkelaars -6  sneller 6  snelweg 5  so -7  sociale 7  someone 6  sommige 7  soms -15  sons -7  soort 5
spullen 6  sta 10  staan 25  staat -10  stagiaire -15  stagiaires -7  standaard 9  stap 12  stapel 9
steeds 8  stel -6  stelde -7  still 5  stille -6  stoel 9  stoffen 5  stond 9  stonden -8  stopped -6
stoppen 12  straat -11  student -9  stuk 9  sturen -8  stuur -11  stuurden -5  taart -6  tafel -8  takes 7
tas 9  te -46  team -20  teamleider 8  teamlid 11  techniek 5  tegelijk -5  tegen 15  tegenwoordig 15
telegram 5  tellingen 9  terminal -6  terug -29  teruggeven 5  than -8  that 20  the 17  there 10  this -5
three 9  thuis -8  thuiskomst 8  tijd -15  tijdens -6  time 7  tip -7  to 30  toch -5  toe -13  toen 18
toestemming -14  tolk 17  took 10  toon -9  tot -30  training -12  transport -7  transportbedrijf -6
transporteur -7  twee 8  twijfel -8  two 26  uit 10  uitgenodigd -14  uitgifte 9  uithaler -7  uitkomst 15
uitleg -15  uitleggen -5  uitnodiging -8  urenstaten 6  uur -7  vaak -17  vak -6  vakantie -9  van 45
vanaf -7  vandaag -20  vangst 14  vanmiddag -9  vaste -13  veel -6  veilig -8  veranderd -11
veranderen -9  verandert 20  verboden 6  verdeeld -6  verdienen -6  vergadering 14  vergunning 24
verhaal -9  verjaardag 5  verkeerd -8  verkeerde -9  verklaring 5  verkoper -6  verliefd 8  vertel -6
vertellen 8  vertelt 7  vertrekken 12  vertrouw -17  vertrouwd -5  vertrouwen -24  vervalst 8
vervangen -10  vervoerder 13  very 6  vijftig 10  vinden 6  vlot 6  voet 6  voetbalclub -5  vol -7
volgend -7  volgende -7  volgens -9  vond -23  vonden -10  voor -28  vooraf -6  voordat 28  voordeur 6
voorstel 8  vorig 10  vorige -5  vraag -27  vraagt 13  vrachtwagen -7  vrachtwagens 16  vragen -33
vreemde -9  vriend 29  vriendin 5  vrijdag -10  vroeg -15  vroegen -9  vroeger -15  vrouw 6  vrouwelijke 7
vrouwen 9  vullen 17  vult 8  vuurwerk -7  waar 6  waarin 5  waarom -32  wachten -9  wait -11  wakker -13
wanneer 5  want 15  wants 6  wapens -8  was -79  wat -28  we -34  week -15  weekend 6  weer -8  wees -7
weet 34  weg 10  weggegooid -7  weinig -12  weken -11  wel -21  werd -10  werden -7  were 19  werken 9
werkgever 6  werkgroep -8  werkt -21  werkvloer 14  where 10  who 10  why -6  wie -17  wife -5  wij 25
wil 11  wilde 14  wilden -6  wist -10  wisten -10  with 35  woman -6  woord 11  word 13  worden -11
workers -11  works 7  would 22  wrong -18  year -5  you -6  zaak -9  zaal -9  zag -16  zaken -6  zat 8
ze 5  zeeland 6  zeg -10  zegels -19  zegt -10  zei -31  zeker -6  zelf -25  zet 13  zetten -15  zich -21
zichzelf 9  zie -6  zien -17  zij -23  zijn 10  zit -18  zitten 12  zo -17  zoeken -8  zon 10  zonder 14
zonnepanelen -12  zoontje -14  zorg -22`;
