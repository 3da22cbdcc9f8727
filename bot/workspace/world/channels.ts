import { z } from 'zod';
import { botUserId } from './people.ts';

export const Conversation = z.object({
  id: z.string(),
  kind: z.enum(['channel', 'private', 'im']),
  name: z.string(),
  topic: z.string(),
  purpose: z.string(),
  archived: z.boolean(),
  general: z.boolean(),
  created: z.number(),
  memberIds: z.array(z.string()),
});
export type Conversation = z.infer<typeof Conversation>;

const staff = ['U001FATIMA', 'U002JOOST', 'U003MEI', 'U004SANNE', 'U005KOEN', 'U006PRIYA'];
/** 1 September 2026, the day the practice workspace "began". */
const created = 1_788_220_800;

const channel = (id: string, name: string, purpose: string, memberIds: string[]): Conversation => ({
  id,
  kind: 'channel',
  name,
  topic: '',
  purpose,
  archived: false,
  general: false,
  created,
  memberIds,
});

export const firstConversations = (): Conversation[] => [
  {
    ...channel('C001ALGEMEEN', 'algemeen', 'Voor iedereen', [...staff, 'U007TOM', botUserId]),
    general: true,
  },
  channel('C002MT', 'mt', 'Overleg van het managementteam', ['U001FATIMA', 'U005KOEN', botUserId]),
  channel('C003VERHALEN', 'verhalen', 'Successen en bijna-successen', [...staff, botUserId]),
  channel('C004LEREND', 'lerend', 'Samen leren van het werk', [...staff]),
  {
    ...channel('C005TEAMKADE', 'team-kade', 'Besloten kanaal van één team', [
      'U001FATIMA',
      'U003MEI',
      botUserId,
    ]),
    kind: 'private',
  },
  {
    ...channel('C006OUDPROJECT', 'oud-project', 'Afgerond', ['U002JOOST', 'U004SANNE', botUserId]),
    archived: true,
  },
];
