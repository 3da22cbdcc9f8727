import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { z } from 'zod';
import { type RoleName, RolesFile, roleNames } from '../facilitation/roles.ts';
import { type Config, ConfigFaults } from './config.ts';
import { userGroups } from './workspace/world/groups.ts';
import { firstPeople } from './workspace/world/people.ts';

const isRole = (name: string): name is RoleName => roleNames.some((role) => role === name);

/** The roles of the local workspace: its groups carry the names of the roles, and its people are invented. */
export const sampleRoles: RolesFile = Object.fromEntries(
  userGroups
    .filter(({ handle }) => isRole(handle))
    .map(({ handle, id }) => [handle, { groups: [id], people: [] }]),
);

const sampleIds = new Set([...userGroups.map(({ id }) => id), ...firstPeople().map(({ id }) => id)]);

const faultsOf = (path: string, error: z.ZodError): readonly string[] =>
  error.issues.map((issue) => {
    const known =
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? ` (${roleNames.join(', ')})` : '';
    return `DURF_ROLES: ${path}: ${issue.path.join('.') || '·'}: ${issue.message}${known}`;
  });

/**
 * Who has which role: the file of `DURF_ROLES`; without it, in the local workspace its sample, and in Slack nobody.
 * Throws `ConfigFaults` with every fault of the file; production takes no invented people.
 */
export const readRoles = async (
  config: Pick<Config, 'rolesFile' | 'slack' | 'production'>,
): Promise<RolesFile> => {
  const { rolesFile: path } = config;
  if (!path) return config.slack ? {} : sampleRoles;
  let value: unknown;
  try {
    value = parse(await readFile(path, 'utf8'));
  } catch (error) {
    const what = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new ConfigFaults([`DURF_ROLES: ${path} is niet te lezen / can not be read: ${what}`]);
  }
  const parsed = RolesFile.safeParse(value ?? {});
  if (!parsed.success) throw new ConfigFaults(faultsOf(path, parsed.error));
  const invented = Object.values(parsed.data)
    .flatMap(({ groups, people }) => [...groups, ...people])
    .filter((id) => sampleIds.has(id));
  if (config.production && invented.length > 0) {
    throw new ConfigFaults([
      `DURF_ROLES: voorbeeldmensen mogen niet in productie / sample people are not allowed in production: ${invented.join(', ')}`,
    ]);
  }
  return parsed.data;
};
