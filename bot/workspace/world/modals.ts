import { randomBytes } from 'node:crypto';
import { withIds } from '../blocks/check-blocks.ts';
import { ApiRefusal } from '../failures.ts';
import { newShortId } from '../ids.ts';
import { type Json, listOf, textOf } from '../json.ts';
import { limits } from '../limits.ts';
import type { StoredView } from './state.ts';
import type { World } from './world.ts';

const newHash = (world: World): string =>
  `${Math.floor(world.clock.now() / 1_000)}.${randomBytes(4).toString('hex')}`;

const named = (view: Json): Json => ({ ...view, blocks: withIds(listOf(view, 'blocks'), newShortId) });

export const stackOf = (world: World, userId: string): StoredView[] => {
  const known = world.stacks.get(userId);
  if (known !== undefined) return known;
  const fresh: StoredView[] = [];
  world.stacks.set(userId, fresh);
  return fresh;
};

const every = (world: World): StoredView[] => [
  ...[...world.stacks.values()].flat(),
  ...Object.values(world.state.homes),
];

/** The open modal or the Home tab with this id. */
export const findView = (world: World, id: string): StoredView | undefined =>
  every(world).find((view) => view.id === id);

/** The one with the app's own id for it, which is unique in the whole workspace. */
export const findViewByName = (world: World, externalId: string): StoredView | undefined =>
  externalId === '' ? undefined : every(world).find((one) => textOf(one.view, 'external_id') === externalId);

const refuseTakenName = (world: World, view: Json, except?: StoredView): void => {
  const taken = findViewByName(world, textOf(view, 'external_id'));
  if (taken !== undefined && taken !== except) throw new ApiRefusal('duplicate_external_id');
};

/** Puts a modal on top of what this person has open: three at most. */
export const addModal = (world: World, userId: string, view: Json): StoredView => {
  const stack = stackOf(world, userId);
  if (stack.length >= limits.view.stack) throw new ApiRefusal('push_limit_reached');
  refuseTakenName(world, view);
  const id = world.newId('V');
  const top = stack.at(-1);
  const stored: StoredView = {
    id,
    userId,
    type: 'modal',
    hash: newHash(world),
    view: named(view),
    rootId: top?.rootId ?? id,
    previousId: top?.id ?? null,
  };
  stack.push(stored);
  world.tell({ type: 'view-opened', view: stored });
  return stored;
};

/** Gives a modal or a Home tab new content under the same id. */
export const changeView = (world: World, stored: StoredView, view: Json): void => {
  refuseTakenName(world, view, stored);
  stored.view = named(view);
  stored.hash = newHash(world);
  world.tell({ type: stored.type === 'home' ? 'home' : 'view-updated', view: stored });
};

/** Takes away this modal and what lies on top of it. Gives back what was closed, the topmost first. */
export const closeModal = (world: World, stored: StoredView): StoredView[] => {
  const stack = stackOf(world, stored.userId);
  const at = stack.indexOf(stored);
  const closed = at === -1 ? [] : stack.splice(at).reverse();
  for (const view of closed) world.tell({ type: 'view-closed', view });
  return closed;
};

export const clearModals = (world: World, userId: string): StoredView[] => {
  const root = stackOf(world, userId)[0];
  return root === undefined ? [] : closeModal(world, root);
};

/** Puts this on the person's Home tab: under a new id the first time, under the same one after that. */
export const publishHome = (world: World, userId: string, view: Json): StoredView => {
  const known = world.state.homes[userId];
  if (known !== undefined) {
    changeView(world, known, view);
    return known;
  }
  refuseTakenName(world, view);
  const id = world.newId('V');
  const stored: StoredView = {
    id,
    userId,
    type: 'home',
    hash: newHash(world),
    view: named(view),
    rootId: id,
    previousId: null,
  };
  world.state.homes[userId] = stored;
  world.tell({ type: 'home', view: stored });
  return stored;
};
