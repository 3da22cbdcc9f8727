import { z } from 'zod';
import { elementsOf } from '../blocks/check-blocks.ts';
import { PageRefusal } from '../failures.ts';
import type { Press } from '../interactions/interactions.ts';
import { type Json, listOf, objectOf, textOf } from '../json.ts';
import type { Surroundings } from '../surroundings.ts';
import { findEphemeral, findMessage } from '../world/messages.ts';
import { findView } from '../world/modals.ts';
import type { Person } from '../world/people.ts';
import { readPress } from './choices.ts';
import { readValues } from './forms.ts';
import { placeFor } from './reading.ts';

const Values = z.record(z.string(), z.unknown());
const Action = z.object({
  container: z.object({
    type: z.enum(['message', 'view']),
    channel: z.string().optional(),
    ts: z.string().optional(),
    viewId: z.string().optional(),
  }),
  blockId: z.string(),
  action: z.record(z.string(), z.unknown()),
  state: z.object({ values: Values }).optional(),
});
type Action = z.infer<typeof Action>;

const findPlace = (
  workspace: Surroundings,
  me: Person,
  { container }: Action,
): { where: Press['where']; blocks: Json[] } => {
  if (container.type === 'view') {
    const view = findView(workspace.world, container.viewId ?? '');
    if (view === undefined || view.userId !== me.id) throw new PageRefusal('view_not_found', 404);
    return { where: { type: 'view', view }, blocks: listOf(view.view, 'blocks') };
  }
  const conversation = placeFor(workspace.world, me, container.channel ?? '');
  const ts = container.ts ?? '';
  const whispered = findEphemeral(workspace.world, me.id, conversation.id, ts);
  const message = whispered ?? findMessage(workspace.world, conversation.id, ts);
  if (message === undefined) throw new PageRefusal('message_not_found', 404);
  const ephemeral = whispered !== undefined;
  return { where: { type: 'message', conversation, message, ephemeral }, blocks: message.blocks ?? [] };
};

/** A person presses a button or picks an option; waits for the app, as the button in Slack does. */
export const pressElement = async (workspace: Surroundings, me: Person, body: unknown): Promise<Json> => {
  const given = Action.parse(body);
  if (me.deactivated) throw new PageRefusal('deactivated', 403);
  const { where, blocks } = findPlace(workspace, me, given);
  const block = blocks.find((one) => one.block_id === given.blockId);
  const actionId = textOf(given.action, 'action_id');
  const element = block && elementsOf(block).find((one) => one.action_id === actionId);
  if (element === undefined) throw new PageRefusal('action_not_found', 404);
  const action = {
    ...readPress(element, given.action),
    block_id: given.blockId,
    action_ts: workspace.world.newTs(),
  };
  const said = given.state?.values ?? {};
  // The choice just made is part of the state, whether or not the page already counted it in.
  const values = readValues(blocks, {
    ...said,
    [given.blockId]: { ...objectOf(said, given.blockId), [actionId]: given.action },
  });
  const answer = await workspace.interactions.press({ person: me, action, values, where });
  if (answer.answered) return {};
  throw answer.why === 'timeout'
    ? new PageRefusal('operation_timeout', 408)
    : new PageRefusal('dispatch_failed', 424);
};
