import { ApiRefusal } from '../failures.ts';
import { limits } from '../limits.ts';
import type { Arguments } from './arguments.ts';

const prefix = 'from:';

/** One page of a list, with the cursor to the next one; the cursor is empty at the end. */
export const pageOf = <Item>(
  args: Arguments,
  items: readonly Item[],
  otherwise = 100,
): { page: Item[]; next: string } => {
  const limit = args.count('limit', { otherwise, most: limits.people.pageMost });
  const start = readCursor(args);
  const end = start + limit;
  const next = end < items.length ? Buffer.from(`${prefix}${end}`).toString('base64') : '';
  return { page: items.slice(start, end), next };
};

const readCursor = (args: Arguments): number => {
  const cursor = args.text('cursor');
  if (cursor === undefined || cursor === '') return 0;
  const words = Buffer.from(cursor, 'base64').toString('utf8');
  const start = Number(words.slice(prefix.length));
  if (!words.startsWith(prefix) || !Number.isInteger(start) || start < 1)
    throw new ApiRefusal('invalid_cursor');
  return start;
};
