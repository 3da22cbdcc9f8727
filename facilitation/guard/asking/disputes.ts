import { foldForMatching } from '../../text/fold-for-matching.ts';
import { languageOfWords, sentencesOf } from '../features.ts';
import { compileWords, type WordList } from '../signals/notation.ts';

const disputes: WordList = {
  why: 'Says that an answer is wrong, on somebody’s word or by insistence, and brings no source.',
  nl: `nee, nee hoor, onzin, kom nou, klopt (dat |dit |het |er )?(niet|niks|niets|van geen kant), niet waar, is fout, was fout, zat je fout, fout zat, heb je (het )?(mis|fout), je vergist, vergis je, jij vergist, geloof (ik )?(er|je|me|mij), volgens mij (zijn|is|was|waren|heeft|gaat|staat), zweert, zweren, weet (ik )?(het )?zeker, zeker van, beweert, hoorde (ik|van), (zegt|zei|zeggen|vertelde|vertelt) (dat|van|toch|mij|me|het|er|gisteren|iets|drie|vier|vijf|zes|zeven|acht|negen|tien|[a-z]+ [a-z]+), pas ... aan, verander (het|dat|je), herzie, herstel (het|dat|dit), verbeter (het|dat|dit), corrigeer, zet (het|dat) recht, haal ... (weg|eruit), verwijder (dit|dat|het|die), schrap, neem (die|dat|drie|vier|vijf|zes), dus zeg, zeg dat dan, zeg dan, geef toe, voeg toe, toch echt, ik tel, in mijn versie, nieuwere versie, hier voor me, was erbij, erbij was, erbij zat, kijk nog, nagerekend, nageteld, dat moet zijn, is gewoon niet, is helemaal geen, hoort daar ook bij, nooit gezegd, geloof me, jawel`,
  en: `no, nonsense, not true, not right, is wrong, are wrong, you are mistaken, youre mistaken, youre wrong, swears, i am sure, im sure, (said|says|told|counted) ..., change (your|it|the|that), correct (it|that|your), fix (it|that), remove (it|that|this), take (it|that) out, admit, so it is, in my version, in front of me, i was there, was there told, denies this, believe me, recount, look again`,
};
const DISPUTE = { nl: compileWords(disputes.nl), en: compileWords(disputes.en) } as const;
const ASKS =
  /^(?:(?:en|of|maar|dus|and|or|but|so) )*(?:(?:aan|bij|naar|tegen|met|door|over|van|voor|op|in|to|with) )?(?:wat|wie|waar[a-z]*|wanneer|waarom|welke?|hoe[a-z]*|what|who|where|when|why|which|how)(?![^ ])/;

/** Whether a second turn only says that the answer before is wrong. What somebody swears changes no source. */
export const disputesAnswer = (text: string): boolean => {
  const sentences = sentencesOf(foldForMatching(text)).map(({ words }) => words.join(' '));
  const all = sentences.join(' ');
  return !sentences.some((sentence) => ASKS.test(sentence)) && DISPUTE[languageOfWords(all)].test(all);
};
