import type { IncomingMessage } from 'node:http';
import { limits } from '../limits.ts';

export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** The whole body; rejects with `BodyTooLarge` when it is more than the workspace takes. */
export const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  // Without an encoding set, node:http gives buffers.
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    // Read on without keeping it, so that the answer arrives rather than a broken connection.
    if (size <= limits.body) parts.push(part);
  }
  if (size > limits.body) throw new BodyTooLarge();
  return Buffer.concat(parts).toString('utf8');
};

/** The kind of content of a request, without its details; empty when it says none. */
export const contentTypeOf = (request: IncomingMessage): string =>
  request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
