import { randomBytes } from 'node:crypto';

/** A short name such as Slack gives to blocks and elements that have none. */
export const newShortId = (): string => randomBytes(4).toString('base64url').slice(0, 5);

/** A secret part of an address that nobody can guess. */
export const newSecret = (): string => randomBytes(16).toString('hex');
