import { z } from 'zod';
import { readView } from '../blocks/check-view.ts';
import { ApiRefusal, PageRefusal } from '../failures.ts';
import { isJson, type Json, listOf } from '../json.ts';
import type { Surroundings } from '../surroundings.ts';
import { languageOf } from '../words.ts';
import { addModal, changeView, clearModals, closeModal, stackOf } from '../world/modals.ts';
import type { Person } from '../world/people.ts';
import type { StoredView } from '../world/state.ts';
import { checkForm, readValues } from './forms.ts';
import { viewShape } from './shapes.ts';

const Submit = z.object({
  viewId: z.string(),
  hash: z.string().optional(),
  state: z.object({ values: z.record(z.string(), z.unknown()) }),
});
const Close = z.object({ viewId: z.string(), all: z.boolean().optional() });
const Errors = z.record(z.string(), z.string());

const openView = (workspace: Surroundings, me: Person, viewId: string): StoredView => {
  const view = stackOf(workspace.world, me.id).at(-1);
  if (view?.id !== viewId) throw new PageRefusal('view_not_found', 404);
  return view;
};

/** Sends a form; Slack's own checks first, then the app's answer is obeyed. */
export const submitView = async (workspace: Surroundings, me: Person, body: unknown): Promise<Json> => {
  const given = Submit.parse(body);
  const view = openView(workspace, me, given.viewId);
  if (given.hash !== undefined && given.hash !== view.hash) throw new PageRefusal('hash_conflict', 409);
  const blocks = listOf(view.view, 'blocks');
  const values = readValues(blocks, given.state.values);
  const errors = checkForm(blocks, values, languageOf(me.locale));
  if (Object.keys(errors).length > 0) return { response: { response_action: 'errors', errors } };
  const answer = await workspace.interactions.submit(me, view, values);
  if (!answer.answered) {
    if (answer.why === 'timeout') return { response: null, timedOut: true };
    throw new PageRefusal('dispatch_failed', 424);
  }
  return { response: obey(workspace, view, answer.payload) };
};

/** Does what the acknowledgement of a form says; an answer that Slack would not take is refused. */
const obey = ({ world }: Surroundings, view: StoredView, payload: Json): Json | null => {
  // The person closed it, or the app replaced it, while the app was thinking: nothing is left to obey.
  if (!stackOf(world, view.userId).includes(view)) return null;
  try {
    switch (payload.response_action) {
      case undefined:
        closeModal(world, view);
        return null;
      case 'clear':
        clearModals(world, view.userId);
        return { response_action: 'clear' };
      case 'errors':
        return { response_action: 'errors', errors: readErrors(view, payload.errors) };
      case 'update':
        changeView(world, view, readView(payload.view, 'modal'));
        return { response_action: 'update', view: viewShape(world, view) };
      case 'push': {
        const pushed = addModal(world, view.userId, readView(payload.view, 'modal'));
        return { response_action: 'push', view: viewShape(world, pushed) };
      }
    }
  } catch (problem) {
    if (!(problem instanceof ApiRefusal)) throw problem;
  }
  throw new PageRefusal('invalid_response', 422);
};

/** Errors must stand at blocks of this form that take input. */
const readErrors = (view: StoredView, given: unknown): Record<string, string> => {
  const errors = Errors.safeParse(given);
  const inputs = listOf(view.view, 'blocks')
    .filter((block) => block.type === 'input')
    .map((block) => block.block_id);
  const fits =
    errors.success && isJson(given) && Object.keys(errors.data).every((blockId) => inputs.includes(blockId));
  if (!fits || Object.keys(errors.data).length === 0) throw new PageRefusal('invalid_response', 422);
  return errors.data;
};

/** Closes the topmost form, or the whole stack; the app hears of it when it asked to. */
export const closeView = (workspace: Surroundings, me: Person, body: unknown): Json => {
  const { viewId, all = false } = Close.parse(body);
  const view = openView(workspace, me, viewId);
  const clears = all || view.view.clear_on_close === true;
  const closed = clears ? clearModals(workspace.world, me.id) : closeModal(workspace.world, view);
  for (const one of closed) {
    if (one.view.notify_on_close === true) void workspace.interactions.closed(me, one, clears);
  }
  return {};
};
