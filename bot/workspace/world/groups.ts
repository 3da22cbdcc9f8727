export interface UserGroup {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly description: string;
  readonly userIds: readonly string[];
}

export const userGroups: readonly UserGroup[] = [
  {
    id: 'S001GESPREK',
    handle: 'gespreksleiders',
    name: 'Gespreksleiders',
    description: 'Begeleiden dialoogsessies',
    userIds: ['U002JOOST', 'U006PRIYA'],
  },
  {
    id: 'S002LEIDERS',
    handle: 'leiders',
    name: 'Leiders',
    description: 'Geven leiding aan een team of afdeling',
    userIds: ['U001FATIMA', 'U005KOEN'],
  },
  {
    id: 'S003KENNIS',
    handle: 'kennisbeheer',
    name: 'Kennisbeheer',
    description: 'Houden de bronnen bij',
    userIds: ['U004SANNE'],
  },
  {
    id: 'S004VERHALEN',
    handle: 'verhalen-redactie',
    name: 'Verhalen-redactie',
    description: 'Lezen verhalen na voor plaatsing',
    userIds: ['U006PRIYA', 'U003MEI'],
  },
];
