import type { RoleName, RolesFile } from '../../facilitation/roles.ts';
import type { Directory } from './directory.ts';

/** Who may do what only some may do. Asked again at every press: a button that is shown proves nothing. */
export interface Roles {
  readonly has: (person: string, role: RoleName) => Promise<boolean>;
}

/**
 * Roles by the file and by Slack's user groups, through the directory's memory of at most five minutes. Only full
 * members have roles, and what can not be read counts as no.
 */
export const createRoles = (directory: Pick<Directory, 'asker' | 'inGroup'>, file: RolesFile): Roles => ({
  has: async (person, role) => {
    const holders = file[role];
    if (!holders || (await directory.asker(person)) !== 'member') return false;
    if (holders.people.includes(person)) return true;
    const memberships = await Promise.all(holders.groups.map((group) => directory.inGroup(group, person)));
    return memberships.includes(true);
  },
});
