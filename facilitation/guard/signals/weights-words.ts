/**
 * Written by test/benches/fit-guard-weights.ts from corpora that people wrote for it; in hundredths.
 * More than nothing speaks for a report, less than nothing for ordinary work.
 */
export const wordWeights = `
# -60  a 37  aan -11  aangehouden 5  aangenomen 6  aangifte 10  aannemer 5  aantal 5  aanvraag -6
aanzetten -5  about -24  accept 12  acht -12  achter 13  achterdeur 5  administratie 8  adressen 12
adviseert 7  advocaat 16  afdeling -10  afgegeven 6  afgewezen -14  afpersing -5  afspraak -14  after 22
afzender 6  agenda -6  al 15  alarm 8  aldus -7  all -5  alle -5  alleen 51  allemaal -5  alles -28
along 8  als 6  altijd 9  always 9  am -6  ambtenaar -10  amerika -10  an 9  analist -9  and -35  ander 16
andere -11  anderen -15  anders -19  anoniem -6  answer -8  antwerpen -6  antwoord -22  anyone 7
appgroep 7  are 6  asked -9  avond 6  baas -12  back 30  balie -27  bedankje -6  bedrag -7  bedreigd 8
bedrijf 9  bedrijven 15  been 13  beetje -11  before -6  begeleider 12  beginnen -6  begint 17  begreep -7
beheerder 16  being -5  bekeken 6  bekende 6  bel -15  beleefd -7  bellen 13  belofte -17  beloofd -7
beloofde -21  ben -7  bendes -14  beoordeling 10  beroep -7  beschrijft -13  beslag 20  besliskader -6
besloten 15  besluit -9  bespreek -19  bestaat 9  beste -6  betalen 9  beter -13  betrapt 7  beveiligers 5
bewaart 9  bewaker -12  bewijs -6  bewoner -6  bezorger 8  biechtstoelgesprek 11  bij 41  bijlagen -11
bijna -6  binnenkomt 6  bleef -6  bleek 11  bloemen -13  board -8  boete -7  boetes 7  boot 8  boss -8
bouwde -7  boven 7  box -7  briefgeld 10  briefing 13  brieven 7  brievenbus 9  broer -7  buiten -7
buren 10  bushalte 5  buurman -6  cadeau -15  call 6  called -9  came 14  camerabeelden -7  cameras -8
can 19  car 11  casus -9  chauffeur -24  chef 34  cigarettes 16  cijfer 8  cijfers -6  client 21  code -15
colleague 9  collega -7  collegas -9  committee -8  communicatie -6  company -11  compleet -7
contactpersoon -6  containers 7  controlekamer 6  controleren 14  controles 17  controleur -7  could 14
crew -15  criminals -6  criminelen -17  customs -8  cut 6  daar -28  daardoor -10  daarna -26  dacht -10
dag -36  dagen -7  dan -39  dankzij -6  dashboard -5  dat -68  data -29  daughter -6  day 16  de 10
deden -7  deed -23  deel 6  deelt -6  delen -5  demo -8  den -11  denk -15  depot 5  derde -6  desk 14
dezelfde -8  did 8  die 40  dienst 6  dienstauto 6  ding -9  dingen 22  diploma 8  direct 6  directeur -20
dit -12  dochter 8  dock -5  document -5  doen -18  doet -20  dog 16  donderdag 13  donker -8  door 18
doorgelaten 7  doos 16  dossier 9  douanier 6  down 11  dozen 16  drank 12  dreigde -10  dreigen -8
drempels 18  drie -26  drives 7  drugs 16  drugsbende -11  druk -10  dubbele -6  duizend -6  durfde -13
durfden -5  duur -10  duurde -6  echt -7  echte -12  een 41  eerst -21  eerste -35  eigen -7  eigenaar -12
eigenlijk -9  elk -9  elkaar -16  elkaars -5  elke 45  else -6  en 19  ene 31  er 67  erg 11  erin -9
erover 27  ethiek -9  euro -9  everyone -6  excuses -7  exporter 8  fabrikant 12  facturen 10  feestdag -6
ferry -14  fiets -16  file 7  fiod -8  first -12  five 9  fixes -10  folders 5  for 21  forum 12  fotos 6
found -13  fout -53  fouten 9  fraude -6  from 40  full 9  gaat 23  gaf -13  gang 8  garage -8  gave -12
gebeld -11  gebeurd 9  gebeurt 7  geboekt 6  gebruik 11  gebruikt 19  gedaan 28  gedragscode 8  geduld 6
geef -16  geeft 6  geen -30  gegeven 16  gehaald 9  geheim -16  gehouden 19  gekomen 6  gekregen -10
gelaten -11  geld -10  gelezen -12  gelijk -20  gemaakt -10  gemeente -18  gemeld 16  gesprek -10
gesprekken -15  gestopt 14  get 10  getal 17  geteld 6  gevolgd 6  gevonden -6  gevraagd -19  gewichten -5
gezegd 7  gezeten 7  gezien -16  gezin 9  gezinnen 5  ging 12  gisteren 8  goed -26  gooien 9  gooit 11
goud -8  gouden 8  graag -5  grappig 7  groene -5  groep 8  groeten 6  grote -5  gun -8  gunstig 6  guy 9
haalde -13  haalt 7  haar -19  had -32  hal -15  half 11  handelaar 25  handschrift 8  hangen -19  he 12
heb 43  hebben -22  heftruck 8  helder -10  hele -17  helft -6  helpdesk -5  helpen -10  hem -9  here -6
herkenbaar -7  herkende -18  herkennen -12  herschrijven 7  het -94  hetzelfde -13  hielp -13  hij 9
him 10  his 33  hoefde 10  hond -17  honderd -6  hoor -9  hoorde -15  hoort 5  horen 14  horloge 9
houden 19  houding -6  houdt 13  huis -17  hypotheek -10  i 13  idee -5  iedereen -30  iemand 47  iets 11
ik -8  illegale -6  in -16  informanten 15  inkoop 9  inmiddels 8  inspecteur 11  inspection 20
inspectors 21  integer -10  interne 8  interviews -6  inval 10  it -21  ja -15  jaar -17  jaren -23
je -10  jonge -23  jongen -5  jou 9  jullie -7  just -9  kaart -29  kaartje -5  kade -7  kan 33  kant 6
kantine 19  kapitein -6  kas 7  keken -6  kennen 5  kent 11  kenteken -5  kentekens -12  keuring 9
kilo -7  kind 6  kinderen -6  kist -8  klacht -10  klachten 7  klagen -9  klant -31  klanten 8
kleedkamer 10  kloppen 18  klopte -11  kluis -9  klussen 8  knows -13  koerier 5  kogel 17  komen 26
kon 14  koop 10  kopen 23  kopie 10  kost 9  kostte -12  krant -6  kreeg 17  kregen -10  krijg 8
krijgen 7  krijgt 48  kroeg 10  kunnen -5  kunt 7  kwam 10  kwartier 5  kwijt 14  la 9  laat 26
laatste -15  lab 12  label -11  lacht 8  lading 21  lag 28  lang -29  langer 11  langs 7  laptop 7  last 9
laten 19  leeg 17  leek -6  leerzaam -6  lees -9  leest 21  leg -8  legde 24  leidde -8  leidinggevende -6
lek -6  les -14  let -22  leverancier 5  leveranciers -8  leverde -5  liegen -6  liegt 11  liet 9
liggen -10  ligt -10  lijken -5  lijkt 10  lijst 16  little 7  locker 7  logboek 21  loggegevens -8
logistieke -11  logo -7  loods 5  look 9  lukte -10  lunch -9  maakt 16  maakte -7  maand -17  maandag -10
maar 7  maat 6  maatregelen -7  macht -9  mag -6  mail -6  mails 10  makelaar 9  maken 37  man 31
manager -11  managers -18  manier -6  map -7  may -11  me 18  medewerker 10  medewerkers -18  media 8
meer -15  meeting -8  melden -11  melding 12  meldkamer -11  mensen 9  merk -6  merkte -15  meting 16
mijn 23  mijne -7  minister 12  ministerie -6  minuten 6  minutes 17  mis -11  misging -11  misschien 6
missen 8  mist 5  mn -6  mocht -10  model -8  moeite -6  moest 10  moet 6  moeten -14  mogen -12  monday 5
monthly 5  mooie 7  morgen -10  mostly -12  munt 13  my 9  na 22  naam 29  naar 18  nachtdienst 6
nachtploeg -9  nachts 5  nadat 13  nadenk 17  nagedacht -14  nee -40  neem -13  neemt 17  negen -10
netjes -21  netwerk -8  niemand 11  niets -31  nieuwe -7  nieuws -6  night -6  niks 5  noemde 18  noemt 14
nooit 10  noorden 6  norm 6  normaal 6  nothing -7  noticed -15  now 16  nu 5  nul 10  oefening -6
officer -6  officers 7  om -28  omdat -23  omkoping -11  on 36  onbekend 6  onbekende -5  onder 17
ondernemer -16  onderzoek -26  one -8  only 12  ons -47  ontdekte -12  ontslagen 9  onze 55  ooit -15
ook -77  op 50  opdracht -6  opdrachten 6  open 29  openbaar -8  openen 11  operatie -5  opgelost -6
opgeschreven 8  opnames 6  opschrijven 5  opvallend 6  other 8  oud -10  oude 6  our 8  out 19  over -22
overnemen -6  paar 7  pakket -16  papa 6  papier 13  papieren -17  parcel -9  parfum 6  parkeerplaats -7
partij 7  partner -5  pas -15  paspoort 13  passagier -10  passenger -7  past 22  pays 11  people 27
per -8  plan -38  planner -30  planning -9  platform -5  plek -8  ploeg 23  ploegen -10  ploegleider 10
politie -29  poort -12  port -6  portier -6  post 9  postvak -13  praktijk -8  praten 25  precies -6
prima -8  probleem -7  problem 6  procent -10  proef -15  programma -8  project -6  projectleider 10
punt -18  put 14  raak 12  raakt -20  rapport 8  read -15  reed -8  register 8  reis 6  reisjes 7
reiziger -27  relatie 9  rem -15  report -13  reported -6  rijden 7  rijdt 6  rode -13  rol -12  rond 8
ronde 7  rondes 13  room 18  rooster -20  s 9  said 9  same -5  samen -35  say 10  says -14  scanners 14
schaal 10  schaam -6  schema -7  schepen -6  schipper 11  schippers 7  schone -8  school 21  schreef -7
schrijft 12  schrijven -8  schulden -6  sealed -5  search 25  seizure 10  senior 8  service 7  shares -5
she -15  ships 21  signed 6  sinds 17  six -7  skip -11  slaap -5  slapen 22  sleutels -15  smokkelaars -9
sneller 6  snelweg 5  sociale 8  sommige 7  soms -14  sons -7  speelde -7  spullen 17  sta 11  staan 32
staat -9  stagiaire -22  stagiaires -8  standaard 8  stap 12  stapel 10  steeds 11  stel -6  stelde -7
stellen -7  stempels 6  still 6  stille -6  stoel 13  stoffen 6  stond 6  stonden -10  stopped -12
stoppen 12  straat -13  student -9  stuk 5  sturen -10  stuur -11  stuurde -10  stuurt 8  taart -6
tafel -7  takes 9  tas 10  te -32  team -14  teamgenoot 11  teamlid 10  tegelijk -6  tegen 15
tegenwoordig 15  tekenen 15  telefoons 5  tell -5  tellingen 10  terminal -6  terug -31  teruggeven 5
than -8  that 9  the 25  themas -8  theres 9  they -9  think 9  this -9  three 9  thuis -8  thuiskomst 9
tien 5  tijd -24  tijdens -10  time 7  tip -7  tipgever 10  to 30  toe -16  toegang -13  toen 15
toestemming -14  tolk 16  took 11  toon -10  tot -16  training -15  transport -7  transportbedrijf -6
transporteur -8  trial 14  twijfel -7  two 43  uit 11  uitgenodigd -12  uitgifte 8  uithaler -6
uitkomst 15  uitleg -15  uitnodiging -7  uitslag 6  uitzendkrachten 7  uren 5  urenstaten 7  uur -9
vaak -16  vader -6  vakantie -10  valse 10  van 49  vanaf -9  vandaag -20  vangst 14  vanmiddag -8
vaste -13  veilig -7  veranderd -12  veranderen -6  verandert 21  verboden 5  verdachte -5  verdeeld -6
verdienen -6  verdwaalde -5  vergadering 15  vergunning 29  verhaal -8  verkeerd -13  verkeerde -11
verkoper -7  verliefd 9  verschil 15  versie -6  verslag 11  vertelde -19  vertellen 10  vertelt 15
vertrekken 12  vertrouw -18  vertrouwd -8  vertrouwen -24  vervalst 10  vervangen -10  vervoerder 12
very 6  verzonnen 6  via -9  vijf -5  vijftig 10  vinden 6  voet 6  voetbalclub -6  vol -6  volgen -13
volgend -8  volgende -14  volgens -16  vond -28  vonden -11  vonnis -5  voor -23  vooraf -6  vooral -6
voordat 29  voorstel 7  vooruit -6  vorig 10  vraag -22  vraagt 19  vrachtwagen -8  vrachtwagens 16
vragen -35  vreemde -7  vriend 31  vriendelijk -11  vriendin 6  vrijdag -11  vrije -5  vroeg -14
vroegen -8  vroeger -19  vrouw 5  vrouwelijke 6  vrouwen 16  vullen 17  vult 7  vuurwerk -6  waar 12
waarom -32  wachten -10  wachtwoorden 5  wait -10  wakker -13  want 14  wanted -5  wants 6  wapens -10
was -86  wat -20  we -35  week -18  weeks -5  weer -7  wees -5  weet 23  weg 7  weggegooid -6  weigert 16
weinig -12  weken -14  wel -21  werd -14  werden -7  were 12  werken 11  werkgever 8  werkgroep -11
werkt -14  werkte -20  werktijd 6  werkvloer 14  wetenschap -8  what -12  when 5  where 10  who 6  why -7
wie -19  wij 26  wil 15  wilde 11  wilden -7  wist -9  wisten -10  with 37  woensdag -8  woord 11  word 16
worden -18  wordt 9  workers -11  works 8  would 19  wrong -28  wrote -8  year -6  you -6  zaak -9
zaal -9  zag -17  zat 9  ze 10  zeeland 7  zeg -8  zegels -20  zegt -11  zei -24  zeker -7  zelf -36
zet 22  zetten -15  zich -10  zie -8  ziek 7  zien -18  zij -16  zijn 8  zit -24  zitten 10  zo -14
zoals -5  zoeken -7  zoekt 6  zon 11  zonder 16  zonnepanelen -13  zoon 17  zoontje -14  zorg -26  zou 7`;
