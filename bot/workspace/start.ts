import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CallLog } from './calls.ts';
import { type Clock, systemClock } from './clock.ts';
import { type Definition, readDefinition } from './definition.ts';
import { Interactions } from './interactions/interactions.ts';
import { ResponseUrls } from './interactions/response-urls.ts';
import { Triggers } from './interactions/triggers.ts';
import { Stream } from './page-api/stream.ts';
import { Rates } from './rates.ts';
import { answerEverything, type ExtraRoutes } from './routes.ts';
import { EventQueue } from './socket/event-queue.ts';
import { eventsFor } from './socket/events.ts';
import { SocketHub } from './socket/hub.ts';
import { keepState, loadState } from './store.ts';
import type { Surroundings } from './surroundings.ts';
import { newSecrets, type Secrets } from './world/identity.ts';
import { World } from './world/world.ts';

export interface WorkspaceOptions {
  readonly dataDir: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly bind?: '127.0.0.1';
  readonly clock?: Clock;
  /** The app's manifest; without it the app hears and may do everything. */
  readonly manifest?: string;
  readonly definition?: Definition;
  /** Makes the tokens the same at every start. */
  readonly tokenSeed?: string;
  /** Waiting times before an event without acknowledgement is delivered again. */
  readonly redeliverMs?: readonly number[];
  /** Slack's rate limits; false for a bench that measures something else. */
  readonly rates?: boolean;
  /** More routes on the same address. Gives true when it took the request. */
  readonly extraRoutes?: ExtraRoutes;
  /** Hears of problems and notices, never with message text. */
  readonly report?: (what: string, problem?: unknown) => void;
}

export interface Workspace extends Secrets {
  readonly url: string;
  readonly port: number;
  readonly apiUrl: string;
  readonly world: World;
  /** Asks the app to reconnect, as Slack does now and then. */
  readonly refreshConnections: () => void;
  /** Stops and saves. The same again when it was called before. */
  readonly close: () => Promise<void>;
}

const listen = async (server: Server, port: number, bind: string): Promise<number> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, bind, resolve);
  });
  // A listening TCP server has an address with a port.
  return (server.address() as AddressInfo).port;
};

/** Starts the stand-in for Slack on this computer. Resolves once it answers. */
export const startWorkspace = async (options: WorkspaceOptions): Promise<Workspace> => {
  const clock = options.clock ?? systemClock;
  const report = options.report ?? (() => {});
  const definition = options.definition ?? readDefinition(options.manifest);
  const { state, setAside } = loadState(options.dataDir, clock.now());
  if (setAside !== null) report(`the stored workspace could not be read; kept as ${setAside}`);
  const world = new World(state, clock);
  const keeper = keepState(
    options.dataDir,
    () => world.state,
    (problem) => report('could not save', problem),
  );

  let port = options.port;
  const address = (): string => `http://127.0.0.1:${port}`;
  const secrets = newSecrets(options.tokenSeed);
  const hub = new SocketHub(clock, () => events.resume());
  const events = new EventQueue(world, hub, definition, options.redeliverMs);
  const triggers = new Triggers(clock);
  const responseUrls = new ResponseUrls(clock, address);
  const workspace: Surroundings = {
    world,
    definition,
    secrets,
    hub,
    events,
    triggers,
    responseUrls,
    interactions: new Interactions(world, hub, triggers, responseUrls),
    stream: new Stream(world),
    rates: new Rates(clock, options.rates !== false),
    calls: new CallLog(clock),
    address,
    report: (problem) => {
      // Somebody who hangs up half-way is no fault of ours.
      const hungUp = problem instanceof Error && 'code' in problem && problem.code === 'ECONNRESET';
      if (!hungUp) report('a request failed', problem);
    },
  };
  const hush = world.onChange((change) => {
    for (const happening of eventsFor(world, change)) events.publish(happening);
    keeper.touch();
  });

  const server = createServer();
  answerEverything(server, workspace, () => port, options.extraRoutes ?? (() => false));
  try {
    port = await listen(server, options.port, options.bind ?? '127.0.0.1');
  } catch (problem) {
    workspace.stream.close();
    throw problem;
  }

  const close = async (): Promise<void> => {
    events.stop();
    workspace.stream.close();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    await hub.close();
    server.closeAllConnections();
    await closed;
    // Last of all: nothing can change any more.
    hush();
    keeper.flush();
  };
  let closing: Promise<void> | undefined;
  return {
    ...secrets,
    url: address(),
    port,
    apiUrl: `${address()}/api/`,
    world,
    refreshConnections: () => hub.refresh(),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
};
