/**
 * Words that carry no subject of their own, Dutch and English: they join, point, ask or ask politely. Question words
 * are among them; what kind of answer they ask for is read by `question-kind.ts`, before these words are left out.
 */
const DUTCH = `
  de het een der des den en of maar want dus noch als dan toen terwijl omdat doordat zodat hoewel indien tenzij mits
  ik jij je u hij zij ze we wij jullie me mij jou hem haar ons hun hen mijn mn jouw uw zijn hare onze zich zelf zelfs
  dit dat deze die er hier daar waar wie wat welk welke wanneer hoe waarom waarvoor waarmee waarin waarop waaraan
  waarover waardoor waaruit waarbij hoeveel hoelang hoezo
  hierin hierbij hierover hiervoor daarin daarbij daarover daarvoor daarmee daarna daarnaast daarvan daaraan ervan
  erover ervoor erin erbij ermee eruit eraan erop
  ben bent is zijn was waren geweest wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad
  kan kun kunt kunnen kon konden zal zul zult zullen zou zouden mag mogen mocht moet moeten moest moesten wil wilt
  willen wilde wilden hoef hoeft hoeven ga gaat gaan ging gingen gegaan doe doet doen deed gedaan laat laten liet
  kom komt komen kwam kwamen blijf blijft blijven bleef staat staan stond stonden zit zitten zat zaten ligt liggen
  krijg krijgt krijgen kreeg kregen
  niet geen wel ook nog al alleen maar toch eens even gewoon eigenlijk precies ongeveer heel erg zo zeer best
  meer minder meest minst veel weinig alle allemaal elk elke ieder iedere sommige enkele paar beide iets niets iemand
  niemand
  in op aan van voor met bij naar uit om over onder tussen tot door te ten ter per binnen buiten tegen sinds vanuit
  vanaf volgens rond rondom zonder langs achter via tijdens na
  ja nee oke hoor joh zeg zeggen zegt zei gezegd vind vindt vinden noem noemt noemen genoemd geef geeft geven vertel
  vertellen leg uitleg uitleggen graag aub svp alstublieft alsjeblieft bedankt dank hoi hallo hee dag
  soort dingen ding zaken iets wel eens nou dus vooral bijvoorbeeld oa enzo etc straks nu meteen
  weet weten wist ken kennen snap snappen bedoelen bedoeld bedoelt betekent betekenen gaat het om
  ander andere anders eigen zulke zulk zon zoiets hele heleboel helemaal misschien waarschijnlijk kortom kort lijstje
  rijtje momenteel tegenwoordig inmiddels straks eerst z zn m mn n t s ie
`;
const ENGLISH = `
  the a an and or but so if then than because while although i you he she it we they me him her us them my your his
  its our their this that these those there here who whom whose what which when where why how is are was were be been
  being am do does did done have has had having can could will would shall should may might must not no nor only just
  also too very really quite some any all each every both few many much more most less least other another such same
  in on at by for with from to of about into over under between through during before after against within without as
  up down out off per via according please tell explain say says said give gives name names mention mentions mentioned
  get gets got thing things kind sort hi hello hey thanks actually exactly briefly currently now over here want wants going go goes
`;

const listOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export const DUTCH_FUNCTION_WORDS: ReadonlySet<string> = new Set(listOf(DUTCH));
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(listOf(ENGLISH));

// "was" and "over" are both; a word counts as a function word when it is one in either language, except these, which
// carry a subject in one of the two ("die" is a verb, "rond" none).
export const isFunctionWord = (word: string): boolean =>
  DUTCH_FUNCTION_WORDS.has(word) || ENGLISH_FUNCTION_WORDS.has(word);
