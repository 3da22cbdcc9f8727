import { foldForMatching } from '../../text/fold-for-matching.ts';
import { normaliseText } from '../../text/normalise-text.ts';
import { languageOfWords } from '../features.ts';
import { compileWords, type WordList } from '../signals/notation.ts';

/** Telling Durf how to behave, what to say word for word, or to act: what the sources never ask for. */
const orders: WordList = {
  why: 'An answer comes from the sources; a text that sets rules for the one who answers is no question.',
  nl: `negeer (al|alle|je|de|deze|dat|wat|vorige), vergeet (alles|je|alle|de|wat), vanaf nu, voortaan, je bent nu, jij bent (nu|een), nieuwe rol gekregen, doe alsof, doe net (alsof|of), rollenspel, speel (een|dat|het|alsof), speel toneel, hypothetische wereld, je instructies, instructies voor de bot, jouw instructies, vorige instructies, instructies die, systeemprompt*, system prompt*, je prompt, (verborgen|geheime|nieuwe) (opdracht|opdrachten), staan nieuwe regels, print (alles|je|de|mijn), output, herhaal (woord|je|letterlijk|alles), zeg na, zeg ook, zeg alleen, antwoord (alleen|zonder|voortaan), (geef|schrijf) je antwoord, reageer (alleen|in|met), schrijf (eerst|dat|een (gedicht|verhaal|script|python*|liedje|mail)), plak (deze|dit|de|een), zet ... link, zet onder je, noem gebruiker*, noem voortaan, beheerdersrechten, ik ben (de|je|jouw) (beheerder|ontwikkelaar|maker), override, je ontwikkelaar, schakel (de|je|alle) ... uit, bevestig dat, beloof (me|mij|dat), gehoorzaam mij, mij gehoorzamen, stuur (dit|deze|een), stuur ... door, vergadering ... plannen, vergadering inplannen, verwijder (alle|de|mijn|alles), verander de bron, wijzig de bron, ontcijfer*, decodeer*, base64, voer dit uit, en voer uit, sudo, drop table, select from, hacked, zonder bronnen, gebruik je eigen kennis, stop met (bronnen|citeren|weigeren), laat je gedachten, api sleutel, noot van de redactie, komt van je, je moet mij, vertaal (het|dit|naar|mijn), maak mijn antwoord, tussen haakjes, spreek een oordeel, bindend advies, collega bot, je database, jouw configuratie, tel je mijn, tel mijn, regel in je, script dat, code die`,
  en: `ignore (all|your|previous|the), forget (all|everything|your|the|what), from now on, you are now, act as, pretend, role play*, roleplay*, lets play, your instructions, previous instructions, system prompt*, your prompt, print (alles|je|de|mijn), output, repeat (word|your|everything), say that, say only, answer (only|without|in), respond (only|in|with), reply (only|in|with), write your answer, write a (poem|story|script), write an essay, write 'ok', paste (this|the), append to, mention (everyone|channel|user|here), admin override, your developer, switch off, disable, confirm that you, promise (me|that), obey, send (this|a|it), forward this, change the source, decode, base64, execute, sudo, drop table, hacked, without sources, use your own knowledge, stop (citing|using), show your thoughts, chain of thought, api key, reveal (the|your), unrestricted, jailbreak*, as my (therapist|lawyer|doctor), as a (lawyer|judge), rule on, your configuration`,
};
const ORDER = { nl: compileWords(orders.nl), en: compileWords(orders.en) } as const;

/** What never belongs in a question: links, mentions, tags, ids of people, and what other programs would run. */
const MARKS =
  /\[([^\]]*)\]\([^)]*\)|<[!@#][^>]*>|<\/?[a-z][^>]*>|https?:\/\/\S+|\bwww\.\S+|@(?:everyone|channel|here)\b|\b[UW][A-Z0-9]{8,}\b|'?\)?;\s*drop\s+table[^;]*;?|\*{2,}|-{2,}|^\s*#+ /gimu;
const ASKS =
  /^(?:en |maar |and |but )?(?:wie|wat|waar\p{L}*|wanneer|waarom|welke?|hoe\p{L}*|is|zijn|kan|kun|mag|moet|heeft|noem|geef|leg|vat|who|what|where|when|why|which|how|does|do|is|are|can|may|must|should|name|list|explain|summari[sz]e)\s/iu;

/** A text without the signs that speak to programs instead of to a reader. */
export const withoutMarks = (text: string): string =>
  normaliseText(text)
    .replace(MARKS, (_, label?: string) => ` ${label ?? ''} `)
    .replace(/[ \t]+/g, ' ')
    .trim();

export interface Ordered {
  /** Whether it tells Durf how to behave. */
  readonly ordered: boolean;
  /** The question beside the orders, or all of a text without any; empty when nothing is asked. */
  readonly question: string;
}

/** A sentence that begins with one of these tells what to do; one that begins with "noem" or "leg uit" asks. */
const IMPERATIVE =
  /^(?:(?:en|ook|please|and) )*(?:zeg (?:dat|ook|na|alleen|me|niet)|schrijf|print|herhaal|antwoord|plak|voeg|stuur|verwijder|verander|wijzig|beloof|bevestig|vertaal|speel|negeer|vergeet|schakel|ontcijfer|say|write|print|repeat|answer|paste|add|append|send|delete|change|promise|confirm|translate|pretend|output|ignore|forget|reveal|obey)(?! (?:ik|we|wij|i)(?![^ ]))(?![^ ])/;

const isOrder = (piece: string): boolean => {
  const words = foldForMatching(piece)
    .replace(/['`´’‘]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return IMPERATIVE.test(words) || ORDER[languageOfWords(words)].test(words);
};

/** Takes the orders to Durf out of a text: they are not followed and not searched for. */
export const withoutOrders = (text: string): Ordered => {
  const clean = withoutMarks(text);
  const pieces = clean
    .split(/(?<=[.!?:;,])['"”’)]*\s+|\n+/)
    .map((piece) => piece.replace(/^[\s\-*•'"“(]+/u, '').trim())
    .filter((piece) => piece !== '');
  if (!isOrder(clean) && !pieces.some(isOrder)) return { ordered: false, question: clean };
  const asked = pieces.filter((piece) => !isOrder(piece) && (/\?\W*$/.test(piece) || ASKS.test(piece)));
  return { ordered: true, question: asked.join(' ') };
};
