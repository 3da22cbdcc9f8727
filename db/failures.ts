import { FolderInUse } from './folder-lock.ts';

/** Why the database can not be used, as names for which `bot/i18n` has the words and the mend. */
export type DatabaseFault =
  | 'no-server'
  | 'wrong-password'
  | 'no-database'
  | 'no-vector'
  | 'no-permission'
  | 'database-ahead'
  | 'folder-in-use'
  | 'folder-in-use-elsewhere'
  | 'folder-not-writable'
  | 'folder-damaged'
  | 'disk-full';

export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
  readonly fault: DatabaseFault;
  readonly detail: Readonly<Record<string, string | number>>;

  constructor(
    fault: DatabaseFault,
    detail: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(fault, options);
    this.fault = fault;
    this.detail = detail;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const causesOf = function* (error: unknown): Generator<unknown> {
  yield error;
  if (error instanceof AggregateError) for (const one of error.errors) yield* causesOf(one);
  else if (error instanceof Error && error.cause !== undefined) yield* causesOf(error.cause);
};

const faultOf = (error: unknown): DatabaseFault | undefined => {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET', 'EAI_AGAIN'].includes(code)) {
    return 'no-server';
  }
  if (/connection (timeout|terminated)|timeout expired/i.test(message)) return 'no-server';
  if (code === '28P01' || code === '28000') return 'wrong-password';
  if (code === '3D000') return 'no-database';
  if (code === '0A000' || code === '58P01') return /vector/.test(message) ? 'no-vector' : undefined;
  if (code === '42501') return 'no-permission';
  if (code === 'ENOSPC' || code === '53100' || /no space left/i.test(message)) return 'disk-full';
  if (['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST'].includes(code)) return 'folder-not-writable';
  return undefined;
};

/** Turns what the driver throws into a `DatabaseUnusable` where its cause is known; anything else stays as it is. */
export const asDatabaseFailure = (error: unknown, where: Readonly<Record<string, string>> = {}): unknown => {
  if (error instanceof DatabaseUnusable) return error;
  if (error instanceof FolderInUse) {
    const fault = error.elsewhere ? 'folder-in-use-elsewhere' : 'folder-in-use';
    return new DatabaseUnusable(fault, { ...where, lock: error.lockPath, pid: error.pid }, { cause: error });
  }
  for (const cause of causesOf(error)) {
    const fault = faultOf(cause);
    if (fault) return new DatabaseUnusable(fault, where, { cause: error });
  }
  return error;
};
