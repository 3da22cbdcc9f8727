import { z } from 'zod';

/** The roles that Durf knows (trust and permissions hang on these names). Being an admin of Slack is not one of them. */
export const roleNames = [
  'kennisbeheer',
  'gespreksleiders',
  'verhalen-redactie',
  'leiders',
  'beheer',
  'audit',
] as const;
export type RoleName = (typeof roleNames)[number];

const Holders = z.strictObject({
  /** Ids of user groups, not handles: a handle can be given to another group. */
  groups: z
    .array(
      z.string().regex(/^S[A-Z0-9]{2,}$/, 'is geen id van een gebruikersgroep / is no user group id (S…)'),
    )
    .default([]),
  people: z
    .array(z.string().regex(/^[UW][A-Z0-9]{2,}$/, 'is geen id van een persoon / is no person id (U… of W…)'))
    .default([]),
});

/** The file that `DURF_ROLES` names: which user groups and people have which role. A role that is left out has nobody. */
export const RolesFile = z.partialRecord(z.enum(roleNames), Holders);
export type RolesFile = z.infer<typeof RolesFile>;
