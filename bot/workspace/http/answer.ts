import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Json } from '../json.ts';

const contentSecurity = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const guardHeaders = {
  'content-security-policy': contentSecurity,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Guards every answer from here on, whoever writes it and whatever it carries. */
export const guard = (response: ServerResponse): void => {
  for (const [name, value] of Object.entries(guardHeaders)) response.setHeader(name, value);
};

/** Sends a JSON answer; does nothing when one was sent already or the other side has gone. */
export const answerJson = (
  response: ServerResponse,
  status: number,
  body: Json,
  headers: OutgoingHttpHeaders = {},
): void => {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
};
