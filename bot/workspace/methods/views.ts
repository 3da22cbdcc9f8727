import { readView } from '../blocks/check-view.ts';
import { ApiRefusal, invalidArguments } from '../failures.ts';
import { addModal, changeView, findView, findViewByName, publishHome, stackOf } from '../world/modals.ts';
import { describeView } from '../world/portraits.ts';
import type { StoredView } from '../world/state.ts';
import type { Asked, Method } from './method.ts';

const checkHash = ({ args }: Asked, stored: StoredView | undefined): void => {
  const hash = args.text('hash');
  if (hash !== undefined && hash !== '' && stored !== undefined && stored.hash !== hash)
    throw new ApiRefusal('hash_conflict');
};

/** Opens a modal for whoever the trigger belongs to. A view that is refused leaves the trigger unused. */
const show = (asked: Asked, onTop: boolean) => {
  const { world, triggers } = asked.workspace;
  const view = readView(asked.args.json('view'), 'modal');
  const triggerId = asked.args.text('trigger_id') ?? asked.args.text('interactivity_pointer');
  if (triggerId === undefined || triggerId === '')
    throw invalidArguments('missing required field: trigger_id');
  const userId = triggers.check(triggerId);
  if (onTop && stackOf(world, userId).length === 0) throw new ApiRefusal('not_found');
  const stored = addModal(world, userId, view);
  triggers.exchange(triggerId);
  return { view: describeView(stored) };
};

const open: Method = { tier: 'tier4', scope: null, run: (asked) => show(asked, false) };
const push: Method = { tier: 'tier4', scope: null, run: (asked) => show(asked, true) };

const update: Method = {
  tier: 'tier4',
  scope: null,
  run: (asked) => {
    const { workspace, args } = asked;
    const id = args.text('view_id') ?? '';
    const externalId = args.text('external_id') ?? '';
    if (id === '' && externalId === '') throw invalidArguments('missing required field: view_id');
    const stored = id === '' ? findViewByName(workspace.world, externalId) : findView(workspace.world, id);
    if (stored === undefined) throw new ApiRefusal('not_found');
    const view = readView(args.json('view'), stored.type);
    checkHash(asked, stored);
    changeView(workspace.world, stored, view);
    return { view: describeView(stored) };
  },
};

const publish: Method = {
  tier: 'tier4',
  scope: null,
  run: (asked) => {
    const { world } = asked.workspace;
    const userId = asked.args.needed('user_id');
    const person = world.person(userId);
    if (person === undefined || person.isBot) throw new ApiRefusal('user_not_found');
    if (person.deactivated) throw new ApiRefusal('user_disabled');
    const view = readView(asked.args.json('view'), 'home');
    checkHash(asked, world.state.homes[userId]);
    return { view: describeView(publishHome(world, userId, view)) };
  },
};

export const viewMethods: Record<string, Method> = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
};
