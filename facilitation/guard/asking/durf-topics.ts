import { foldForMatching } from '../../text/fold-for-matching.ts';
import { languageOfWords } from '../features.ts';
import { compileWords, type WordList } from '../signals/notation.ts';

/** What a question about Durf is about; the first that fits is answered. */
const topics = {
  report: {
    why: 'Durf is no place to report anything.',
    nl: `melding, een melding, iets melden, melden bij jou, aangifte doen, klacht`,
    en: `report something, report to you, complaint, file a report`,
  },
  stories: {
    why: 'What becomes of a story, a vote or a reflection.',
    nl: `verhaal, verhalen, ingetrokken, intrek, stem, reflectie, reflecties, sessie, sessies, retraite, bijdrage`,
    en: `story, stories, withdraw*, vote, reflection, reflections, session, sessions, retreat, contribution`,
  },
  erasing: {
    why: 'Erasing what was kept.',
    nl: `wissen, gewist, verwijder*, vergeten, weghalen, uitwissen, inzage`,
    en: `delete*, erase*, remove*, forget`,
  },
  readers: {
    why: 'Who can read along.',
    nl: `meelezen, meeleest, leest mee, lezen mee, leest dit, leest ... mee, wie leest, meegekeken, meekijk*, kijkt, wie (kan|ziet|lees*), (kan|ziet|kunnen|zien) ... (zien|lezen|inzien|opvragen|ziet), ziet, zien, prive, vertrouwelijk, geheim, anoniem, mijn naam, gekoppeld, herleid*, houd je bij, volg je, hoe vaak ik`,
    en: `who (can|sees|reads), can ... (see|read), read along, private, confidential, secret, anonymous, my name, linked, traced, keep track`,
  },
  kept: {
    why: 'What is kept, where and how long.',
    nl: `bewaar*, bewaard, opgeslagen, opslaan, sla je, gegevens, onthoud*, hoe lang, server*, waar staan, waar draai, opgenomen, privacy*, over mij, geheugen, amerika, cloud, getraind, leer je, leert`,
    en: `store*, stored, keep, kept, save*, data, remember, how long, server*, where do you run, recorded, privacy, about me, memory, cloud, trained, training, learn`,
  },
  mistakes: {
    why: 'When an answer is wrong or comes from nowhere.',
    nl: `fout*, mis hebt, verkeerd*, klopt, kloppen, vertrouw*, betrouwbaar, nagekeken, controleert, mening, oordeel, waarom (weet|antwoord), niet (nuttig|beantwoorden)`,
    en: `wrong, mistake*, correct, trust, reliable, checked, opinion, why do you`,
  },
  sources: {
    why: 'Where answers come from.',
    nl: `bron, bronnen, documenten, waar haal, weergave, betekent die, internet, zoekmachine, google`,
    en: `source, sources, documents, where do your, rendering, internet, search engine, google`,
  },
  nature: {
    why: 'What Durf is and who made it.',
    nl: `robot, mens, mensen, persoon, computer, chatgpt, copilot, taalmodel, kunstmatige, ai, wie heeft jou, door wie, wie ben, wat ben, gemaakt, maker, beheert, achter deze, achter jou, heet je, waarom heet, slimmer, echt, van de douane`,
    en: `robot, human, person, computer, chatgpt, copilot, language model, ai, who made, who are you, what are you, behind this, your name, smarter, real`,
  },
  limits: {
    why: 'What Durf can not or may not do.',
    nl: `niet aan, kun je niet, kan je niet, niet bedoeld, weet je niet, nee zeggen, grenzen, beperking*, mag ik je alles`,
    en: `can not do, cant do, cannot do, not meant, cant you, limits, limitations`,
  },
} satisfies Record<string, WordList>;

export type DurfTopic = keyof typeof topics | 'abilities';

const compiled = {
  nl: Object.entries(topics).map(([topic, { nl }]) => [topic, compileWords(nl)] as const),
  en: Object.entries(topics).map(([topic, { en }]) => [topic, compileWords(en)] as const),
} as const;

/** What a question about Durf itself is about; what it can do when nothing else fits. */
export const durfTopicOf = (text: string): DurfTopic => {
  const words = foldForMatching(text)
    .replace(/['`´’‘]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const found = compiled[languageOfWords(words)].find(([, pattern]) => pattern.test(words));
  return found ? (found[0] as DurfTopic) : 'abilities'; // the keys of `topics`
};

const talk = {
  thanks: {
    nl: `dank*, bedankt, merci, thanks, top, super, fijn daar, geweldig, lief, handig, goed zo, lekker bezig, mooi, graag gedaan`,
    en: `thank*, thx, cheers, great*, awesome, nice one, good job, love your work`,
  },
  bye: {
    nl: `welterusten, trusten, slaap lekker, tot (morgen|ziens|later|straks|de volgende)*, doei, doeg, houdoe, mazzel, fijne (avond|dag|nacht|feestdagen)*, fijn weekend, prettig*, rustige nacht, ik ga`,
    en: `good night, bye, goodbye, see you, later, have a nice, nice weekend, sleep well`,
  },
  hello: {
    nl: `hoi, hallo, hee, hey, he, hi, yo, moi, joehoe, goede*, goeie*, dag, morgen, iemand daar, daar iemand, ben je er, hoe gaat, alles (goed|kits), nieuw hier, leuk je, welkom`,
    en: `hi, hello, hey, yo, good morning, good afternoon, good evening, anyone there, anybody there, how are you, nice to meet, i am new`,
  },
} as const;
export type TalkTone = keyof typeof talk | 'other';
const tones = {
  nl: Object.entries(talk).map(([tone, { nl }]) => [tone, compileWords(nl)] as const),
  en: Object.entries(talk).map(([tone, { en }]) => [tone, compileWords(en)] as const),
} as const;

/** What a remark in passing is: thanks, goodbye, hello, or something else. */
export const talkToneOf = (text: string): TalkTone => {
  const words = foldForMatching(text)
    .replace(/['`´’‘]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const found = tones[languageOfWords(words)].find(([, pattern]) => pattern.test(words));
  return found ? (found[0] as TalkTone) : 'other'; // the keys of `talk`
};
