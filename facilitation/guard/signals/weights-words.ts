/**
 * Written by test/benches/fit-guard-weights.ts from corpora that people wrote for it; in hundredths.
 * More than nothing speaks for a report, less than nothing for ordinary work.
 */
export const wordWeights = `
# -37  a 19  aan -11  aanbesteding 5  aangehouden 7  aangifte 9  aannemer 6  aanvraag -5  about -16
achter 13  adres 5  adressen 12  advies -7  advocaat 16  afdeling -7  afgewezen -15  afspraak -7
afzender 6  alarm 7  aldus -7  alle -8  alleen 48  allemaal -5  alles -26  als -16  always 9  am -5
ambtenaar -8  amerika -10  analist -7  and -21  ander 15  andere -8  anderen -13  antwoord -15  are 10
asked -8  baas -18  back 29  balie -30  be 7  bedankje -6  bedrag -6  bedreigd 7  bedrijf 8  bedrijven 15
beetje -11  before -12  begeleider 12  beginnen -5  begint 16  begreep -7  begrijp -6  beheerder 7
being -6  bel -8  beleefd -6  bellen 9  belofte -17  beloofd -6  beloofde -16  bendes -8  beoordeling 10
beroep -6  beslag 15  besliskader -6  besluit -7  bespreek -15  bespreken -6  bestaat 8  beste -7
betalen 7  beter -8  bewijs -5  bewoner -7  bezorger 7  bij 36  bijlagen -12  bijna -6  bleef -7  bleek 10
bloemen -14  board -10  boek 6  boete -6  boetes 7  boot 8  briefgeld 10  briefing 14  brieven 7  broer -5
buren 9  buurman -14  cadeau -9  called -9  came 14  cameras -7  can 9  car 10  casus -7  chauffeur -6
chef 19  cijfer -6  client 11  code -12  colleague 16  collega -30  collegas -14  company -9  compleet -7
contactpersoon -5  containers 6  controleren 12  controles 18  controleur -10  coordinator 5  could 14
crew -9  criminelen -16  customs -9  daar -23  daardoor -8  daarna -18  dacht -9  dag -39  dan -38
dankzij -6  dat -57  data -25  daughter -6  deden -7  deed -20  deel 6  delen -7  demo -7  den -9
denk -12  derde -5  desk 12  die 51  dienst 15  ding -11  dingen 14  diploma 5  direct 8  dochter 6
dock -5  doen -18  doet -19  donderdag 13  doos 13  dossiers 6  down 6  dozen 11  drank 12  dreigde -7
dreigen -8  drie -10  drives 7  drugsbende -11  durfde -12  durfden -6  duurde -6  echt -8  echte -12
een 20  eens -5  eerst -18  eerste -30  eigen -15  eigenlijk -7  elk -9  elkaar -13  elke 34  en 16
ene 21  envelop -6  er 74  erin -17  erover 27  ethiek -10  euro -8  excuses -6  exporter 9  fabrikant 12
familie 10  feestdag -5  ferry -12  fiets -11  filmpje -7  fiod -6  first -12  five 13  fixes -11  for 19
found -11  fout -47  fouten 7  fraude -6  friend 5  from 18  full 11  ga -6  gaan 6  gaat 30  gaf -6
gang 9  garage -10  gaten 9  gave -12  gebeld -13  gebeurt 5  geboekt 6  gebruik 7  gebruikt 11
gechanteerd -5  gedaan 18  geef -13  geeft 18  geen -20  gegeven 25  gehaald 10  geheim -16  gehouden 18
gekeken -10  gekomen 5  gelaten -11  geld -13  gelijk -23  gemaakt -8  gemeente -17  gemeld 8  genomen -8
geronseld -5  gesprekken -6  gestopt 14  get 11  getal 17  geteld 6  gevoel 6  gevraagd -13  gewist 7
gezegd 6  gezin 9  ging 14  goed -22  goedkope 5  gooien 9  gooit 11  goud -7  gouden 7  grappig 8
gratis 8  grens -9  groep 8  grote -6  gun -8  guy 7  haalde -12  haalt 7  haar -14  had -31  hal -14
half 8  handelaar 14  handschrift 8  hangen -18  has 6  have 7  he 15  heb 28  hebben -24  heeft 6
helder -9  hele -16  helpen -7  hem -20  herkenbaar -7  herkende -12  herkennen -10  het -88
hetzelfde -13  hier 5  hij 9  him 9  his 19  hoefde 10  hond -10  honderd -8  hoofd 9  hoorde -8  horen 12
houden 14  how 6  huis -13  hun -5  hypotheek -10  iedereen -32  iemand 32  iets 9  illegale -5  in -33
inkoop 9  inmiddels 8  inspecteur 21  inspection 18  inspectors 6  integer -8  interne 10  inval 13  is 13
it 12  ja -14  jaar -14  jaren -23  je -10  jij 6  jonge -19  jongen -11  jongens 6  just -6  kaart -19
kade -7  kan 10  kant 5  kantine 18  kapitein -6  kas 8  keken -6  kennen 5  kenteken -5  kentekens -12
kept -7  keuring 5  kilo -7  kind 6  kist -8  klaar -10  klacht -8  klachten 9  klagen -9  klant -29
kleine -8  kloppen 17  klopte -12  kluis -8  knows -13  koerier 6  kogel 12  komen 23  komt -13  kon 11
kopen 22  kopie 10  kost 7  kostte -12  kreeg 21  kregen -10  krijg 13  krijgen 10  krijgt 32  kroeg 10
kunt 6  kwam 8  kwartier 5  kwijt 7  la 7  laat 17  laatste -13  lab 12  label -8  lading 16  lag 16
lang -27  langer 12  langs 5  laptop 9  laten 14  later 8  leeg 15  leest 13  legde 22  leidde -8
leidinggevende -7  les -12  let -20  leveranciers -8  levert 6  lezen -10  liegen -5  liet 10  lijken -5
lijkt 9  lijst 21  little 7  locatie -5  log -8  logboek 18  loggegevens -7  logistieke -10  logo -8
loods 11  look 9  loop 5  loopt 5  lukte -9  lunch -7  maakt 16  maand -15  maandag -8  maar 15  macht -8
mag -7  maken 28  man 30  managers -17  may -9  me 17  medewerker 9  media 7  meer -12  meeting -9
melding 5  meldkamer -9  merk -6  merkte -17  met -5  mijn 17  mijne -9  minister 12  minuten 6
minutes 16  mis -12  misging -11  misschien 6  missen 7  mn -6  mocht -8  model -5  moeilijk -10
moeite -6  moest 6  moet 17  moeten -7  mogen -10  moment -5  month -12  mooie 8  more -6  morgen -8
mostly -12  munt 11  na 28  naam 28  naar 15  nacht 6  nachtploeg -9  nachts -5  nadenk 15  nee -23
neem -13  neemt 14  netjes -20  netwerk -7  never 13  niets -32  nieuwe -14  nieuws -6  night -8  niks 6
nobody 7  noemde 23  nog -9  nooit 18  nothing -6  now 14  oefening -5  of 23  om -30  omdat -12
omkoping -9  on 33  onbekend 5  ondernemer -14  onderzoek -18  one -7  ons -42  ontdekte -7  onze 42
ooit -13  ook -72  op 34  open 22  openbaar -8  openen 11  operatie -7  opgelost -6  opgeschreven 8
opschrijven 6  opvallend 5  other 6  oud -7  oude 9  oudere -6  our 6  out 19  over -29  overnemen -6
paar 7  pakket -15  papier 11  papieren -20  parcel -9  parkeerplaats -7  partner -6  pas -12  paspoort 13
passagier -9  passenger -6  pays 8  people 11  plan -31  planner -22  planning -6  plek -5  ploeg 21
ploegen -5  politie -27  poort -11  portier -7  post 8  praktijk -7  praten 25  precies -6  prijs 6
prima -9  probleem -7  procent -9  proef -12  projectleider 11  punt -17  put 13  raak 8  raakt -20
rapport 6  read -10  reden -7  reed -8  register 7  reis 5  reiziger -26  rem -15  reported -9  rijden 8
rode -13  rol -11  ronde 8  room 20  rooster -20  said 5  samen -26  say 9  scanners 15  schaam -6
schema -6  schipper 11  schippers 8  schone -8  school 15  schrijft 5  schrijven -6  schulden -7
sealed -6  search 20  service 9  shares -5  she -16  ships 20  sick -6  signed 6  sinds 17  six -6
slaap -6  slapen 15  sleutels -9  sneller 5  sociale 7  sommige 7  soms -15  sons -7  sta 10  staan 23
stagiaire -14  stagiaires -7  standaard 7  stap 12  stapel 9  steeds 9  stelde -6  stille -6  stoel 8
stond 8  stonden -9  stopped -6  straat -10  student -8  stuk 7  sturen -8  stuur -11  taart -5  tafel -6
takes 6  tas 11  te -49  team -13  teamlid 11  tegelijk -6  tegen 16  tegenwoordig 15  tellingen 8
terminal -6  terug -28  than -7  that 13  the 25  there 12  three 9  thuis -10  thuiskomst 7  tien 8
tijd -14  tijdens -6  time 5  tip -7  to 28  toe -14  toen 17  toestemming -12  told 9  tolk 15  toon -7
tot -28  training -10  transport -5  transporteur -5  twee 8  two 23  uit 13  uitgenodigd -13  uitgifte 8
uithaler -7  uitkomst 15  uitleg -13  uitnodiging -9  uitslag 5  uur -5  vaak -16  vak -6  vakantie -9
van 41  vanaf -8  vandaag -16  vangst 14  vanmiddag -9  vannacht -11  vaste -13  veel -5  veilig -7
veranderd -10  veranderen -8  verandert 20  verdeeld -6  vergadering 14  vergunning 25  verhaal -9
verkeerd -8  verkeerde -9  verklaring 6  verkoper -6  verliefd 8  vertel -11  vertellen 10  vertelt 7
vertrekken 11  vertrouw -16  vertrouwen -22  vervangen -10  vervoerder 10  very 6  vijftig 9  vinden 6
vlot 7  voet 6  vol -7  volgend -7  volgende -6  volgens -16  vond -22  vonden -8  voor -16  vooraf -6
voordat 27  voordeur 6  voorstel 9  vorig 10  vraag -25  vrachtwagen -7  vrachtwagens 16  vragen -28
vreemde -8  vriend 26  vriendin 5  vrijdag -10  vroeg -19  vroegen -9  vroeger -14  vrouw 8  vrouwelijke 6
vult 8  vuurwerk -6  waarom -20  wachten -9  wait -11  wakker -12  wanneer 5  want 15  wants 6  wapens -7
was -73  wat -37  we -31  week -20  weekend 6  weer -5  wees -7  weet 25  weg 8  weggegooid -7  weinig -10
weken -10  wel -17  welke 7  werd -8  werden -7  were 17  werken 10  werkgever 7  werkgroep -9  werkt -23
werkvloer 13  where 10  who 8  wie -6  wij 26  wil 11  wilde 14  wilden -6  wist -9  wisten -9  with 33
woman -7  woord 11  word 7  worden -17  wordt 5  workers -10  works 7  would 19  wrong -9  year -6  you -5
zaal -8  zag -14  zaken -5  zat 7  ze 6  zeeland 6  zeg -9  zegels -19  zegt -16  zei -32  zelf -19
zet 13  zetten -9  zich -21  zichzelf 8  zie -6  zien -15  zij -23  zijn 12  zit -17  zitten 8  zo -14
zoeken -8  zonder 15  zonnepanelen -11  zoontje -15  zorg -22`;
