/**
 * Written by test/benches/fit-guard-weights.ts from corpora that people wrote for it; in hundredths.
 * More than nothing speaks for a report, less than nothing for ordinary work.
 */
export const wordWeights = `
# -61  a 27  aan -15  aanbevelingen -5  aangehouden 6  aangever 5  aangifte 9  aannemer 6  aanvraag -6
aanzetten -6  about -28  achter 13  achterdeur 5  administratie 8  adressen 12  adviseert 5  advocaat 15
afdeling -10  afgegeven 5  afgewezen -14  afpersing -6  afspraak -15  after 21  afzender 6  agenda -6
al 12  alarm 7  aldus -7  alle -8  alleen 47  allemaal -6  alles -30  always 9  am -6  ambtenaar -9
amerika -10  an 8  analist -10  and -27  ander 15  andere -11  anderen -15  anders -5  anoniem -7
antwerpen -6  antwoord -20  appgroep 6  are 8  asked -10  avond 6  baas -15  back 28  balie -27  bedrag -6
bedreigd 7  bedrijf 9  bedrijven 14  been 10  beetje -11  before -7  begeleider 12  beginnen -6  begint 16
begreep -8  begrijp -5  beheerder 15  being -6  bekeken 5  bel -17  beleefd -7  bellen 12  belofte -18
beloofd -8  beloofde -21  ben -11  bendes -14  beoordeling 10  beroep -7  beschrijft -13  beslag 19
besliskader -6  besluit -9  bespreek -18  bespreken -5  bestaat 13  beste -8  betaalt 5  betalen 7
beter -9  betrapt 5  bewaart 9  bewaker -12  bewijs -6  bewoner -7  bezorger 8  biechtstoelgesprek 10
bij 35  bijlagen -12  bijna -7  binnenkomt 6  bleef -7  bleek 11  blijft 5  bloemen -13  board -9
boete -7  boetes 7  boot 8  bouwde -7  box -6  briefgeld 10  briefing 13  brieven 7  brievenbus 9
broer -9  buren 9  bus -6  bushalte 5  but -7  cadeau -16  call 6  called -10  came 14  camerabeelden -7
cameras -8  can 18  car 9  casus -9  chauffeur -25  chef 29  cigarettes 15  cijfer 7  client 20  code -14
colleague 7  collega -10  collegas -8  company -11  compleet -7  contactpersoon -5  containers 7
controlekamer 6  controleren 13  controles 16  controleur -7  could 12  crew -15  criminelen -19
customs -9  cut 7  daar -23  daardoor -9  daarna -28  dacht -10  dag -38  dagen -7  dan -40  dankzij -5
dashboard -6  dat -53  data -29  daughter -6  day 16  deden -7  deed -24  deel 6  deelt -6  delen -7
demo -7  den -11  denk -17  derde -6  desk 13  dezelfde -5  did 8  die 48  dienst 8  dienstauto 6
ding -11  dingen 22  diploma 7  direct 8  directeur -19  dit -6  do 6  dochter 8  dock -6  doen -18
doet -23  dog 15  donderdag 12  donker -8  door 15  doorgelaten 6  doos 15  dossier 8  douane -5
douanier 6  down 7  dozen 16  drank 12  dreigde -9  dreigen -8  drempels 17  drie -24  drives 6  drugs 15
drugsbende -11  druk -7  duizend -6  durfde -14  durfden -5  duur -11  duurde -6  echt -8  echte -12
een 22  eens -7  eerst -23  eerste -37  eigen -12  eigenaar -11  eigenlijk -9  elk -10  elkaar -16
elkaars -5  elke 45  empty -5  en 19  ene 30  er 73  erg 11  erin -9  erover 27  ethiek -10  euro -8
even -6  excuses -7  expediteur 6  exporter 8  fabrikant 11  facturen 8  feestdag -6  ferry -13  fiets -16
file 7  fiod -8  first -14  five 10  fixes -11  for 18  forum 12  found -13  fout -54  fouten 8  fraude -6
from 37  full 7  gaat 21  gaf -15  gang 9  garage -9  gaten 9  gave -13  gebeld -12  gebeurd 8  gebeurt 7
geboekt 6  gebruik 11  gebruikt 19  gedaan 21  gedragscode 9  geef -15  geeft 6  geen -30  gegeven 19
gehaald 9  geheim -16  gehouden 19  gekeken -10  gekomen 5  gelaten -11  geld -11  gelezen -8  gelijk -21
gemaakt -11  gemeente -19  gemeld 16  gesprek -10  gesprekken -9  gestopt 13  get 11  getal 16  geval 6
gevoel 5  gevolgd 6  gevonden -7  gevraagd -15  gewoon 6  gezeten 6  gezien -7  gezin 9  gezinnen 5
ging 16  gisteren 8  goed -28  gooien 9  gooit 11  goud -8  gouden 8  grappig 7  gratis 6  grens -8
groene -6  groep 7  grote -5  gun -8  gunstig 5  guy 8  haalde -13  haalt 7  haar -19  had -36  hadden -6
hal -15  half 9  handelaar 26  handschrift 7  hangen -19  has 5  have 9  he 9  heb 46  hebben -24
heftruck 8  helder -10  hele -18  helft -6  helpdesk -5  helpen -9  hem -10  herkenbaar -7  herkende -18
herkennen -12  herschrijven 6  het -77  hetzelfde -14  hielp -14  hij 8  him 8  his 32  hoe -7  hoefde 10
hond -16  honderd -7  hoofd 9  hoog -6  hoor -10  hoorde -9  hoort 6  horen 12  horloge 8  houden 18
houding -6  houdt 12  hr -6  huis -17  hypotheek -10  i 12  idee -5  iedereen -28  iemand 44  iets 8
ik -13  illegale -6  in -24  informanten 15  inkoop 8  inmiddels 7  inspecteur 11  inspection 19
inspectors 21  integer -9  interne 8  inval 10  is -7  ja -14  jaar -21  jaren -26  je -11  jij 5
jonge -24  jongen -8  jou 8  jullie -8  just -7  kaart -28  kaartje -6  kade -7  kan 27  kant 5
kantine 19  kapitein -5  kas 7  keken -6  kennen 5  kent 9  kentekens -11  keuring 8  keurt 6  kilo -8
kind 6  kinderen -6  kist -8  klaar -5  klacht -9  klachten 7  klagen -10  klant -32  klanten 8
kleedkamer 10  kloppen 16  klopt 9  klopte -10  kluis -9  klussen 8  knows -12  koerier 5  kogel 17
komen 25  kon 12  koop 10  kopen 21  kopie 10  kost 7  kostte -13  krant -5  kreeg 18  kregen -10  krijg 9
krijgen 7  krijgt 45  kroeg 11  kunnen -5  kunt 5  kwam 9  kwijt 12  la 8  laat 25  laatste -15  lab 10
label -12  lacht 7  lading 22  lag 27  lang -31  langer 11  langs 6  laptop 8  last 8  laten 17  lawaai -5
leeg 15  leek -6  leerzaam -7  leest 20  leg -9  legde 23  leidde -8  leidinggevende -5  lek -6  les -14
let -23  leverancier 6  leveranciers -9  leverde -6  liegen -6  liegt 11  liet 9  liggen -6  ligt -11
lijken -6  lijkt 9  lijst 16  little 6  locatie -5  locker 6  log -8  logboek 19  loggegevens -8
logistieke -11  logo -8  look 9  lukte -10  lunch -8  maakt 15  maakte -8  maand -18  maandag -10  maar 9
maat 6  macht -10  mag -8  mail -6  mails 10  makelaar 8  maken 36  man 30  manager -9  managers -18
manier -6  map -6  may -12  me 18  medewerker 10  medewerkers -16  media 7  meeloopt -5  meer -20
meeting -9  melden -13  melding 10  meldkamer -10  merken -5  merkte -17  mijn 20  mijne -8  minister 11
minuten 6  minutes 16  mis -12  misging -13  misschien 5  missen 8  mist 5  mn -7  mocht -10  model -8
moeilijk -12  moeite -6  moest 9  moeten -13  mogen -14  moment -5  month -6  mooie 7  more -6  morgen -9
mostly -12  munt 12  my 9  na 19  naam 26  naar 15  nachtploeg -9  nadat 14  nadenk 16  nagedacht -15
nee -37  neem -13  neemt 15  net -5  netjes -22  netwerk -8  never 7  niemand 5  niet -6  niets -34
nieuwe -10  nieuws -7  night -8  niks 7  noemde 17  noemt 12  nooit 17  noorden 5  nothing -7  noticed -15
now 13  oefening -6  of 5  officer -9  officers 7  om -27  omdat -23  omkoping -11  on 36  onbekend 6
onbekende -6  onder 19  ondernemer -16  onderzoek -25  one -11  only 12  ons -46  ontdekte -13
ontslagen 8  onze 49  ooit -14  ook -80  op 45  opdracht -7  opdrachten 5  open 28  openbaar -9  openen 11
operatie -6  opgelost -6  opgeschreven 8  opnames 6  opschrijven 6  opvallend 6  other 7  oud -8
oudere -6  our 6  out 16  over -30  overnemen -6  paar 7  pakket -16  papa 5  papier 12  papieren -16
parcel -9  parfum 6  parkeerplaats -7  partij 6  partner -7  pas -13  paspoort 12  passagier -10
passenger -7  past 21  pays 11  people 23  per -8  personeel -5  plan -37  planner -32  planning -9
plek -8  ploeg 22  ploegen -11  ploegleider 10  politie -30  poort -13  portier -6  post 9  postvak -13
praktijk -7  praten 23  precies -7  prima -8  probleem -7  procedure 6  procent -10  proef -15
programma -7  project -5  projectleider 10  punt -18  put 13  raak 12  raakt -21  rapport 8  read -16
reed -8  register 8  reis 6  reisjes 6  reiziger -26  relatie 8  rem -15  report -10  reported -7
rijden 7  rijdt 7  risk -5  rode -12  rol -11  rond 7  ronde 7  rondes 12  room 17  rooster -21  s 8
samen -35  say 9  scanner -6  scanners 14  schaal 10  schaam -6  schema -7  schepen -7  schipper 11
schippers 7  schone -9  school 20  schrijft 12  schrijven -8  schulden -7  sealed -6  search 24
seizure 10  senior 8  service 6  shares -5  she -16  ships 20  signed 6  sinds 17  six -7  skip -11
slaap -6  slapen 21  sleutels -14  smokkelaars -9  sneller 5  snelweg 5  so -6  sociale 7  sommige 7
soms -15  sons -7  speelde -7  spreken -5  spullen 17  sta 10  staan 30  staat -8  stagiaire -22
stagiaires -8  standaard 9  stap 12  stapel 9  steeds 12  stel -7  stelde -7  stempels 6  still 5
stille -7  stoel 12  stoffen 6  stonden -9  stopped -11  stoppen 11  straat -12  student -9  stuk 9
sturen -8  stuur -12  stuurde -10  stuurt 8  taart -5  tafel -8  takes 9  tas 10  te -39  team -18
teamgenoot 10  teamleider 8  teamlid 9  tegelijk -6  tegen 13  tegenwoordig 15  tekenen 14  telefoons 5
tell -5  tellingen 9  terminal -5  terug -31  than -9  that 15  the 28  there 10  they -11  this -5
three 8  thuis -8  thuiskomst 9  tijd -26  tijdens -11  time 5  tip -7  tipgever 10  to 25  toch -9
toe -16  toegang -12  toen 16  toestemming -14  tolk 15  took 10  toon -9  tot -19  training -12
transport -7  transportbedrijf -6  transporteur -7  trial 14  twee 6  twijfel -7  two 40  uit 11
uitgenodigd -13  uitgifte 8  uithaler -7  uitkomst 15  uitleg -15  uitleggen -6  uitnodiging -8
uitzendkrachten 8  urenstaten 6  us -5  uur -10  vaak -19  vak -6  vakantie -10  valse 11  van 44
vanaf -9  vandaag -21  vangst 14  vanmiddag -9  vaste -13  veel -6  veilig -7  veranderd -12
veranderen -9  verandert 21  verboden 6  verdachte -6  verdeeld -7  verdienen -6  verdwaalde -6
vergadering 14  vergunning 28  verhaal -8  verjaardag 5  verkeerd -13  verkeerde -11  verklaring 5
verkoper -7  verliefd 9  verschil 13  verslag 10  vertel -6  vertelde -15  vertellen 8  vertelt 14
vertrekken 12  vertrouw -19  vertrouwd -5  vertrouwen -26  vervalst 9  vervangen -10  vervoerder 13
very 5  verzonnen 5  via -8  vijftig 10  vinden 6  voelde -6  voet 6  voetbalclub -6  vol -7  volgen -13
volgend -8  volgende -15  volgens -15  vond -29  vonden -11  vonnis -6  voor -28  vooraf -6  vooral -7
voordat 28  voorstel 5  vorig 9  vraag -26  vraagt 17  vrachtwagen -7  vrachtwagens 16  vragen -35
vreemde -8  vriend 28  vriendelijk -11  vriendin 5  vrijdag -11  vrije -5  vroeg -15  vroegen -8
vroeger -20  vrouwelijke 6  vrouwen 15  vullen 16  vult 7  vuurwerk -6  waar 11  waarom -32  wachten -10
wait -11  wakker -13  wanneer 5  want 15  wanted -6  wants 6  wapens -9  was -81  wat -26  we -38
week -19  weeks -6  weer -8  wees -6  weet 33  weg 7  weggegooid -6  weigert 15  weinig -12  weken -15
wel -23  werd -14  werden -8  were 18  werken 11  werkgever 7  werkgroep -9  werkt -18  werkte -13
werktijd 6  werkvloer 14  what -8  where 10  who 7  why -6  wie -22  wij 25  wil 10  wilde 12  wilden -6
wist -12  wisten -9  with 34  woensdag -8  woman -6  woord 10  word 14  worden -18  wordt 7  work 6
workers -12  works 7  would 16  wrong -23  year -6  you -6  zaak -9  zaal -8  zag -17  zaken -5  zat 10
ze 12  zeeland 6  zeg -9  zegels -20  zegt -11  zei -33  zeker -6  zelf -25  zet 27  zetten -15  zich -11
zie -7  ziek 7  zien -17  zij -18  zijn 18  zit -14  zitten 10  zo -17  zoals -5  zoeken -8  zon 9
zonder 14  zonnepanelen -13  zoon 17  zoontje -14  zorg -27`;
