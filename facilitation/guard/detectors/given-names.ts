/**
 * Given names that are common in the Netherlands, of every origin. Only to tell "Joris van der Wetering" from
 * "Hoek van Holland": a name alone is never a find. Names that are everyday words as well are left out.
 */
const NAMES = `
aad aart abdel abdelhak abdellah abdul abdullah achmed ad adam adil adnan adriaan adrian adriana agnes ahmed aisha akin
albert alberto alex alexander alexandra ali alice alicia alina amal amber amin amina amira amir amy ana anass andre
andrea andreas andrei andrew angela angelique anique anita anja anke ann anna annabel anne annelies annemarie annemiek
annet annette annika anouk anton antoine antonio appie arend arie arjan arjen arno arnold aron arthur astrid aylin ayse
ayoub aziz babette barbara bart bas bastiaan beatrix ben benjamin berend bernard bernadette bert bianca bilal bo bob boris
bram brahim brenda brian bridget britt bruno burak cacilia can carina carla carlijn carlo carlos carmen carolien caroline
casper cathy cees cem chaima chantal charlotte chris christiaan christian christina christine cindy claire clara claudia
coen colin cor corinne cornelis cornelia daan dagmar damian daniel danielle danny danique daphne david dave debbie deniz
dennis derek dewi diana dick dieter dilara dineke dirk dirkjan ditte djamila dominique donna douwe driss duco dunya ed edith
edo eduard edwin eefje eelco elena elif elias elien eline elisa elisabeth elise elke ella ellen els elsbeth emiel emil
emily emine emma emre enzo erdal eric erica erik ernst esmee esra esther eva evelien evert fabian fadila faisal farah farid
fatih fatima fatma fayza feline femke fenna ferdi ferry fien filip fiona fleur floor floris frank frans fred frederik
freek frits gabriel geert gerard gerben gerda gerrit gerritjan gert gijs gina giovanni gizem glenn greet greta guido
guus gwen hakan hakim halima hamid hamza hanna hannah hanneke hans harm harmen harold harriet harry hasan hassan hatice
heleen helen helena helga hendrik henk hennie henri henriette herman hicham hilda hilde hugo huib huseyin ibrahim ida
ikram ilham ilona ilse ilyas imane imke ina inge ingeborg ingrid irene iris irma isa isabel isabelle ismail ivan ivo
jaap jack jacob jacqueline jacques jade jamal james jamila jan janine jana janna janneke jannes janny jantje janwillem jarno
jasmijn jasper jayden jean jeanette jeannette jef jelle jelmer jennifer jenny jeroen jesse jessica jet jill jim jo joanna
job jochem jodie joep joeri johan johanna johannes john johnny jolanda jolien jonas jonathan joost joran jordi jordy
joris jorn jos jose josephine joshua joyce juan judith jules julia julian julie jurgen jurre jurriaan justin kai kamal
karel karen karim karin karlijn kasper kathleen katja katrien kaya kees kelly kemal kenan kenneth kerem kevin khadija
khalid kim kimberly kiki klaas klaartje koen koos krista kristel kristof lana lara lars latifa laura laurens laurien
lea leen leendert leila leo leon leonie levi lex lianne lieke lies liesbeth lieve lilian linda lisa lisanne liselotte
liza loes lois lonneke lotte louis louise luc luca lucas lucia luciano lucie luka lukas luuk lynn maaike maarten maartje
machiel madelief maikel malika manon manuel mara marc marcel marco margot margreet margriet maria mariam marianne marie
marieke marijke marijn marina marinus mario marion marise mariska marit marjan marjolein marjon mark marleen marlies
marloes marlon marlou marnix marta marten martha martijn martin martine matthias matthijs maud maurice maurits max
maxime maya mees mehdi mehmet melanie melissa melle menno merel mert merve michael michel michelle michiel mieke mies
miguel mike mila milan milou mimoun mina minke miranda mirjam mitchell mohamed mohammed moniek monika monique morris
mounir mourad murat mustafa myrthe nabil nadia nadine najat najib naomi nassim natalie natasha navid nelleke nermin niek
niels nienke nick nico nicolaas nicole nicolette nina noa noah noor noortje nora noud nynke olaf olga olivier omar onno
oscar otto patricia patrick paul paula pauline peggy peter petra philip pien pieter pim pleun quinten rachel rachid rafael
rahma ralf ramon randy raoul ravi raymond rebecca reinier reinout remco remy renate rene renee renske rianne richard rick
rik rinske rita rob robert robin robbert roderik roel roeland roelof rogier roland rolf ron ronald rosa rosalie rosanne
ruben rudolf ruud ryan saar sabine sabrina said salma salim sam samantha samir samira samuel sandra sanne sara sarah
saskia sebastiaan selim selin selma sem serena serge servaas sevda sharon sheila sidney siem sietske silke silvia simon
simone sjaak sjoerd sjors sofia sofie soraya souad soufiane stan stefan stefanie stella stephanie steve steven stijn
suleyman sumaya susan susanne suzanne sven svetlana sylvia sylvie tamar tamara tara tarik ted teun teunis thea theo thijs
thomas tijmen tijn tim timo tina tineke tirza tjeerd tobias tom tommy ton toon trudy tuncay twan tycho ursula valentijn
vanessa veerle vera veronique victor victoria vincent vivian walter wendy werner wesley wessel wiebe wietske wil wilco
wilfred wilhelmina willem willemijn wilma wim wouter xander yannick yara yasemin yasin yasmina yassine yme yolanda
younes youri youssef yusuf yvette yvonne zahra zakaria zeynep zineb zoe`;

const known: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

/** Whether a word is a common given name; parts joined with a dash count as well. */
export const isGivenName = (word: string): boolean =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split('-')
    .every((part) => known.has(part));
