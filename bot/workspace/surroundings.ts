import type { CallLog } from './calls.ts';
import type { Definition } from './definition.ts';
import type { Interactions } from './interactions/interactions.ts';
import type { ResponseUrls } from './interactions/response-urls.ts';
import type { Triggers } from './interactions/triggers.ts';
import type { Stream } from './page-api/stream.ts';
import type { Rates } from './rates.ts';
import type { EventQueue } from './socket/event-queue.ts';
import type { SocketHub } from './socket/hub.ts';
import type { Secrets } from './world/identity.ts';
import type { World } from './world/world.ts';

/** Everything the Web API and the page's API work with. */
export interface Surroundings {
  readonly world: World;
  readonly definition: Definition;
  readonly secrets: Secrets;
  readonly hub: SocketHub;
  readonly events: EventQueue;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly interactions: Interactions;
  readonly stream: Stream;
  readonly rates: Rates;
  readonly calls: CallLog;
  /** Where the workspace is, without a slash at the end: known once it listens. */
  readonly address: () => string;
  /** Tells the operator that something of our own went wrong. */
  readonly report: (problem: unknown) => void;
}
