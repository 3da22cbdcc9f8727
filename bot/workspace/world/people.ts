import { z } from 'zod';

/** Everybody here is invented. The names, roles and teams exist only in this practice workspace. */
export const Person = z.object({
  id: z.string(),
  name: z.string(),
  realName: z.string(),
  title: z.string(),
  role: z.string(),
  initials: z.string(),
  color: z.string(),
  locale: z.string(),
  deactivated: z.boolean(),
  guest: z.boolean(),
  isBot: z.boolean(),
});
export type Person = z.infer<typeof Person>;

export const botUserId = 'U0DURF';
export const slackbotId = 'USLACKBOT';

const person = (id: string, realName: string, title: string, role: string, color: string): Person => ({
  id,
  name: realName
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '.'),
  realName,
  title,
  role,
  initials: realName
    .split(' ')
    .filter((word) => word !== word.toLowerCase())
    .map((word) => word.slice(0, 1))
    .join('')
    .slice(0, 2),
  color,
  locale: 'nl-NL',
  deactivated: false,
  guest: false,
  isBot: false,
});

export const firstPeople = (): Person[] => [
  person('U001FATIMA', 'Fatima Bakker', 'Teamleider (verzonnen)', 'leider', '#1f6f5c'),
  person('U002JOOST', 'Joost van Leeuwen', 'Gespreksleider (verzonnen)', 'gespreksleider', '#7a4b94'),
  person('U003MEI', 'Mei Visser', 'Medewerker aangiften (verzonnen)', 'medewerker', '#a3541f'),
  person('U004SANNE', 'Sanne Dijkstra', 'Kennisbeheerder (verzonnen)', 'kennisbeheer', '#2b5c9e'),
  person('U005KOEN', 'Koen Aydin', 'Afdelingshoofd, lid MT (verzonnen)', 'mt', '#8c2f4b'),
  {
    ...person('U006PRIYA', 'Priya Smit', 'Redactie verhalen (verzonnen)', 'redactie', '#4d6b1f'),
    locale: 'en-GB',
  },
  { ...person('U007TOM', 'Tom Janssen', 'Gast van buiten (verzonnen)', 'gast', '#5a5a66'), guest: true },
  {
    ...person('U008ELS', 'Els de Wit', 'Uit dienst (verzonnen)', 'uit-dienst', '#777777'),
    deactivated: true,
  },
];

export const durfPerson: Person = {
  ...person(botUserId, 'Durf', 'App', 'app', '#c2410c'),
  isBot: true,
};
