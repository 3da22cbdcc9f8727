import { z } from 'zod';

/** A text in both languages; neither may be empty. */
const bilingual = z.strictObject({ nl: z.string().trim().min(1), en: z.string().trim().min(1) });

const route = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: bilingual,
  how: bilingual,
  /** The day on which someone of the organisation checked this route, as `2026-11-24`; null: never. */
  verified: z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date().nullable(),
  ),
});

/** The file that `DURF_ROUTES` names: where people can turn to, in the order in which they are shown. */
export const routesFile = z
  .array(route)
  .min(1)
  .superRefine((routes, context) => {
    const seen = new Set<string>();
    for (const { id } of routes) {
      if (seen.has(id))
        context.addIssue({ code: 'custom', message: `route "${id}" stands in the list twice` });
      seen.add(id);
    }
  });

export type Route = z.infer<typeof route>;
export type RouteLanguage = 'nl' | 'en';

const EXAMPLE = { nl: 'voorbeeld, niet geverifieerd', en: 'example, not verified' } as const;

const example = (id: string, nl: [name: string, how: string], en: [name: string, how: string]): Route => ({
  id,
  name: { nl: nl[0], en: en[0] },
  how: { nl: nl[1], en: en[1] },
  verified: null,
});

/** Shown as long as the organisation gave no routes of its own. Nobody checked them: each one says so. */
export const exampleRoutes: readonly Route[] = [
  example(
    'veiligheid-integriteit',
    [
      'Bureau Veiligheid en Integriteit (BVI)',
      'Ook als iemand je heeft benaderd. Het nummer staat op het intranet.',
    ],
    [
      'Security and Integrity Office (BVI)',
      'Also when someone has approached you. The number is on the intranet.',
    ],
  ),
  example(
    'biechtstoel',
    [
      'Biechtstoelprocedure',
      'Voor iets wat je zelf hebt gedaan of waar je in vastzit. Vraag ernaar bij BVI.',
    ],
    ['Confessional procedure', 'For something you did yourself or cannot get out of. Ask BVI about it.'],
  ),
  example(
    'vertrouwenspersoon',
    ['Vertrouwenspersoon', 'Om te overleggen wat je kunt doen, zonder dat er meteen iets gebeurt.'],
    ['Confidential adviser', 'To talk over what you can do, without anything being set in motion.'],
  ),
  example(
    'leidinggevende',
    ['Je leidinggevende', 'Of een andere leidinggevende, als het over die van jezelf gaat.'],
    ['Your manager', 'Or another manager, if it concerns your own.'],
  ),
  example(
    'politie',
    ['Politie', 'Bel 112 bij direct gevaar, 0900-8844 als er geen haast is.'],
    ['Police', 'Call 112 in immediate danger, 0900-8844 when there is no hurry.'],
  ),
  example(
    'rijksrecherche',
    ['Rijksrecherche, Adviespunt Ambtsmisdrijven', 'Bel 088-699 2890.'],
    ['National Police Internal Investigations, advice on official crimes', 'Call 088-699 2890.'],
  ),
  example(
    'huis-voor-klokkenluiders',
    ['Huis voor Klokkenluiders', 'Advies over een misstand op het werk: bel 088-133 1000.'],
    ['Whistleblowers Authority', 'Advice about wrongdoing at work: call 088-133 1000.'],
  ),
  example(
    'meld-misdaad-anoniem',
    ['Meld Misdaad Anoniem', 'Bel 0800-7000. Je hoeft je naam niet te noemen.'],
    ['Report Crime Anonymously', 'Call 0800-7000. You need not give your name.'],
  ),
];

const DAY = 86_400_000;

/** Routes that were never checked, or longer ago than `days`: with these, production does not start. */
export const unverifiedRoutes = (routes: readonly Route[], now: Date, days = 180): readonly Route[] =>
  routes.filter(
    ({ verified }) => verified === null || now.getTime() - Date.parse(`${verified}T00:00:00Z`) > days * DAY,
  );

/** One line for a person; a route that nobody checked says that it is an example. */
export const describeRoute = (route: Route, language: RouteLanguage): string =>
  `${route.name[language]}: ${route.how[language]}${route.verified === null ? ` (${EXAMPLE[language]})` : ''}`;
