import { limits } from '../limits.ts';
import type { World } from './world.ts';

/** Shows a status line in a thread; it goes away by itself after two minutes. An empty text takes it away. */
export const setStatus = (
  world: World,
  channel: string,
  threadTs: string,
  status: string,
  loadingMessages: readonly string[] = [],
): void => {
  world.statuses = world.statuses.filter((one) => one.channel !== channel || one.threadTs !== threadTs);
  if (status !== '') {
    const until = world.clock.now() + limits.agent.statusMs;
    const mine = { channel, threadTs, status, loadingMessages, until };
    world.statuses.push(mine);
    world.clock.after(limits.agent.statusMs, () => {
      if (world.statuses.includes(mine)) setStatus(world, channel, threadTs, '');
    });
  }
  world.tell({ type: 'status', channel, threadTs, status });
};

/** A post by the app in a thread ends the status there. */
export const clearStatus = (world: World, channel: string, threadTs: string | null): void => {
  for (const one of world.statuses.filter((status) => status.channel === channel)) {
    if (one.threadTs === threadTs) setStatus(world, channel, one.threadTs, '');
  }
};
