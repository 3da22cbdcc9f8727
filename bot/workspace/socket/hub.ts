import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, WebSocket, WebSocketServer } from 'ws';
import type { Clock } from '../clock.ts';
import { isJson, isTooDeep, type Json, textOf } from '../json.ts';
import { limits } from '../limits.ts';
import { identity } from '../world/identity.ts';

export type EnvelopeType = 'events_api' | 'interactive' | 'slash_commands';

/** What came back for an envelope within its three seconds. */
export type Answer =
  | { answered: true; payload: Json }
  | { answered: false; why: 'timeout' | 'no_connection' };

/** How long the other side may take to close its end. */
const goodbyeMs = 500;

interface Retry {
  readonly attempt: number;
  readonly reason: string;
}

/** Socket Mode as Slack does it: one-time addresses, hello, envelopes to one connection each, acknowledgements. */
export class SocketHub {
  readonly #clock: Clock;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: limits.body });
  readonly #tickets = new Map<string, number>();
  readonly #connections = new Set<WebSocket>();
  /** Asked to come back on a new connection: nothing more goes over these. */
  readonly #leaving = new WeakSet<WebSocket>();
  readonly #waiting = new Map<string, (answer: Answer) => void>();
  readonly #onConnected: () => void;
  #turn = 0;
  #closed = false;

  constructor(clock: Clock, onConnected: () => void = () => {}) {
    this.#clock = clock;
    this.#onConnected = onConnected;
  }

  /** The path of a new one-time address (`apps.connections.open`). */
  newAddress(): string {
    const now = this.#clock.now();
    for (const [known, until] of this.#tickets) if (until < now) this.#tickets.delete(known);
    const ticket = randomBytes(16).toString('hex');
    this.#tickets.set(ticket, now + limits.socket.ticketMs);
    return `/link/?ticket=${ticket}&app_id=${identity.appId}`;
  }

  /** Takes over an upgrade request with a good ticket; anything else is refused with a status line. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const ticket = new URL(request.url ?? '/', 'http://loopback').searchParams.get('ticket') ?? '';
    const until = this.#tickets.get(ticket);
    this.#tickets.delete(ticket);
    if (until === undefined || until < this.#clock.now()) {
      refuse(socket, '401 Unauthorized');
      return;
    }
    if (this.#closed) {
      refuse(socket, '503 Service Unavailable');
      return;
    }
    if (this.#connections.size >= limits.socket.connections) {
      refuse(socket, '429 Too Many Requests');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (connection) => this.#welcome(connection));
  }

  /** Sends one envelope to one of the connections and waits for its acknowledgement, three seconds at most. */
  deliver(type: EnvelopeType, payload: Json, retry?: Retry): Promise<Answer> {
    const open = [...this.#connections].filter(
      (connection) => connection.readyState === WebSocket.OPEN && !this.#leaving.has(connection),
    );
    this.#turn += 1;
    const connection = open[this.#turn % Math.max(open.length, 1)];
    if (connection === undefined) return Promise.resolve({ answered: false, why: 'no_connection' });
    const envelope_id = randomUUID();
    const envelope = {
      envelope_id,
      type,
      payload,
      accepts_response_payload: type !== 'events_api',
      ...(type === 'events_api'
        ? { retry_attempt: retry?.attempt ?? 0, retry_reason: retry?.reason ?? '' }
        : {}),
    };
    return new Promise((resolve) => {
      const callOff = this.#clock.after(limits.socket.ackMs, () =>
        settle({ answered: false, why: 'timeout' }),
      );
      const settle = (answer: Answer): void => {
        callOff();
        this.#waiting.delete(envelope_id);
        resolve(answer);
      };
      this.#waiting.set(envelope_id, settle);
      connection.send(JSON.stringify(envelope));
    });
  }

  /** Asks every connection to come back on a new one, as Slack does every now and then. */
  refresh(reason: 'refresh_requested' | 'warning' = 'refresh_requested'): void {
    for (const connection of this.#connections) {
      if (reason === 'refresh_requested') this.#leaving.add(connection);
      connection.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'workspace' } }));
    }
  }

  /** Says goodbye to every connection and waits until they are gone, for as long as that is reasonable. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const settle of [...this.#waiting.values()]) settle({ answered: false, why: 'no_connection' });
    const gone = [...this.#connections].map(
      (connection) =>
        new Promise<void>((resolve) => {
          const giveUp = setTimeout(() => connection.terminate(), goodbyeMs);
          connection.once('close', () => {
            clearTimeout(giveUp);
            resolve();
          });
          connection.close(1001);
        }),
    );
    this.#server.close();
    await Promise.all(gone);
  }

  #welcome(connection: WebSocket): void {
    this.#connections.add(connection);
    // Real time, not the clock's: this only keeps the line open.
    const ping = setInterval(() => connection.ping(), limits.socket.pingMs);
    connection.on('close', () => {
      clearInterval(ping);
      this.#connections.delete(connection);
    });
    connection.on('error', () => connection.terminate());
    connection.on('message', (data) => this.#hear(data));
    connection.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#connections.size,
        debug_info: { host: 'workspace', build_number: 1, approximate_connection_time: 18_060 },
        connection_info: { app_id: identity.appId },
      }),
    );
    this.#onConnected();
  }

  #hear(data: RawData): void {
    let said: unknown;
    try {
      said = JSON.parse(asText(data));
    } catch {
      return;
    }
    if (!isJson(said) || isTooDeep(said)) return;
    const payload = isJson(said.payload) ? said.payload : {};
    this.#waiting.get(textOf(said, 'envelope_id'))?.({ answered: true, payload });
  }
}

const asText = (data: RawData): string => {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.isBuffer(data) ? data.toString('utf8') : Buffer.from(data).toString('utf8');
};

/** Turns a connection away with a status line, and lets go of it. */
export const refuse = (socket: Duplex, status: string): void => {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
};
