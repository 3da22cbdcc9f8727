import type { ServerResponse } from 'node:http';
import type { Json } from '../json.ts';
import { canRead } from '../world/conversations.ts';
import type { Message } from '../world/state.ts';
import type { Change, World } from '../world/world.ts';
import { conversationShape, messageShape, viewShape } from './shapes.ts';

const keepOpenMs = 15_000;

/** Pushes changes to the people who may see them, over Server-Sent Events. */
export class Stream {
  readonly #world: World;
  readonly #readers = new Map<ServerResponse, string>();
  // Real time, not the clock's: this only keeps the line open.
  readonly #beat = setInterval(() => this.#write(() => ': open\n\n'), keepOpenMs);

  constructor(world: World) {
    this.#world = world;
    world.onChange((change) => this.#push(change));
  }

  open(response: ServerResponse, userId: string): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
    });
    response.write(': open\n\n');
    this.#readers.set(response, userId);
    response.on('close', () => this.#readers.delete(response));
  }

  close(): void {
    clearInterval(this.#beat);
    for (const response of this.#readers.keys()) response.end();
  }

  #write(line: (userId: string) => string | undefined): void {
    for (const [response, userId] of this.#readers) {
      const text = line(userId);
      if (text !== undefined) response.write(text);
    }
  }

  #push(change: Change): void {
    this.#write((userId) => {
      const events = this.#eventsFor(change, userId);
      return events.length === 0
        ? undefined
        : events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
    });
  }

  #eventsFor(change: Change, me: string): Json[] {
    const world = this.#world;
    const reads = (channel: string): boolean => {
      const conversation = world.conversation(channel);
      return conversation !== undefined && canRead(world, me, conversation);
    };
    switch (change.type) {
      case 'message':
        return reads(change.message.channel) ? this.#newMessage(change, me) : [];
      case 'message-changed':
        return reads(change.message.channel)
          ? [{ type: change.type, message: messageShape(world, change.message) }]
          : [];
      case 'message-deleted':
        return reads(change.message.channel)
          ? [
              { type: change.type, channel: change.message.channel, ts: change.message.ts },
              ...this.#root(change.message),
            ]
          : [];
      case 'ephemeral':
        return change.reader === me
          ? [{ type: change.type, message: messageShape(world, change.message, true) }]
          : [];
      case 'ephemeral-removed':
        return change.reader === me ? [{ type: change.type, channel: change.channel, ts: change.ts }] : [];
      case 'conversation':
        return canRead(world, me, change.conversation)
          ? [{ type: change.type, conversation: conversationShape(world, change.conversation, me) }]
          : [];
      case 'reaction': {
        const { channel, ts, reactions } = change.message;
        return reads(channel) ? [{ type: change.type, channel, ts, reactions }] : [];
      }
      case 'status': {
        const { type, channel, threadTs, status } = change;
        return reads(channel) ? [{ type, channel, threadTs, status }] : [];
      }
      case 'prompts':
        return reads(change.channel)
          ? [{ type: change.type, channel: change.channel, ...change.prompts }]
          : [];
      case 'view-opened':
      case 'view-updated':
      case 'home':
        return change.view.userId === me ? [{ type: change.type, view: viewShape(world, change.view) }] : [];
      case 'view-closed':
        return change.view.userId === me ? [{ type: change.type, viewId: change.view.id }] : [];
      case 'reset':
        return [{ type: change.type }];
      case 'member-joined':
      case 'pending':
        return [];
    }
  }

  /** The message itself, its root when it is a reply (the count changed), and the new unread count. */
  #newMessage({ message }: Change & { type: 'message' }, me: string): Json[] {
    const world = this.#world;
    const events: Json[] = [{ type: 'message', message: messageShape(world, message) }];
    events.push(...this.#root(message));
    const conversation = world.conversation(message.channel);
    if (conversation !== undefined && message.user !== me)
      events.push({ type: 'conversation', conversation: conversationShape(world, conversation, me) });
    return events;
  }

  /** The root of a reply, with its new count. */
  #root({ channel, threadTs }: Message): Json[] {
    const root = this.#world.messages(channel).find((one) => one.ts === threadTs);
    return root === undefined ? [] : [{ type: 'message-changed', message: messageShape(this.#world, root) }];
  }
}
