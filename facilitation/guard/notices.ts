import { describeRoute, type Route, type RouteLanguage } from './routes.ts';

type Both = Readonly<Record<RouteLanguage, string>>;

/** Stands on every form, before anyone types: it also serves the texts that no rule recognises. */
export const formNotice: Both = {
  nl: 'Dit is geen meldpunt. Ben je benaderd of bedreigd, of zag je iets wat niet mag? Zet het niet hier neer. Kijk bij «Waar kan ik terecht».',
  en: 'This is not a place to report. Were you approached or threatened, or did you see something that is not allowed? Do not write it here. See “Where can I turn”.',
};

const hard: Both = {
  nl: 'Dit hebben we niet bewaard en niemand heeft het gelezen. Het lijkt op iets waarvoor je op een andere plek beter geholpen wordt. Hier kun je terecht:',
  en: 'We did not keep this and nobody has read it. It looks like something for which you are better helped elsewhere. You can turn to:',
};

const soft: Both = {
  nl: 'Dit hebben we nog niet bewaard. Misschien gaat het over iets waarvoor je op een andere plek beter geholpen wordt. Hier kun je terecht:',
  en: 'We have not kept this yet. It may be about something for which you are better helped elsewhere. You can turn to:',
};

const failed: Both = {
  nl: 'Dit hebben we niet bewaard. De controle op gevoelige inhoud werkte niet, en dan nemen we niets aan. Probeer het later nog eens. Zit je ergens mee, dan kun je hier terecht:',
  en: 'We did not keep this. The check for sensitive content did not work, and then we accept nothing. Please try again later. If something weighs on you, you can turn to:',
};

const danger: Both = { nl: 'Direct gevaar? Bel 112.', en: 'Immediate danger? Call 112.' };

export type GuardNotice = 'hard' | 'soft' | 'failed';

/** What the writer reads: what became of the text, where to turn, and the number for danger. No promise beyond that. */
export const describeReferral = (
  notice: GuardNotice,
  routes: readonly Route[],
  language: RouteLanguage,
): string =>
  [
    { hard, soft, failed }[notice][language],
    ...routes.map((route) => `• ${describeRoute(route, language)}`),
    danger[language],
  ].join('\n');
