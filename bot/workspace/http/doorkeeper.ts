import type { IncomingMessage } from 'node:http';

const loopbackNames = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Is this a request for us, from our own page or from a program on this computer? A name from outside that points at
 * this computer (DNS rebinding) and a page of somebody else (cross-site request) are both turned away.
 */
export const mayEnter = (request: IncomingMessage, port: number): boolean => {
  const hosts = loopbackNames.map((name) => `${name}:${port}`);
  if (port === 80) hosts.push(...loopbackNames);
  const { host = '', origin } = request.headers;
  if (!hosts.includes(host.toLowerCase())) return false;
  if (origin !== undefined && !hosts.some((name) => origin.toLowerCase() === `http://${name}`)) return false;
  const site = request.headers['sec-fetch-site'];
  // Following a link to the page from elsewhere is fine; anything else from elsewhere is not.
  const navigates = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
  return site === undefined || site === 'same-origin' || site === 'none' || navigates;
};
