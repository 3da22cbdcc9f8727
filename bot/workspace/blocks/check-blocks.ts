import { isJson, type Json } from '../json.ts';
import { limits } from '../limits.ts';
import { blockOn, type Surface } from './blocks.ts';
import { collect, list, type Report } from './checks.ts';

/** The interactive elements of one block, wherever it keeps them. */
export const elementsOf = (block: Json): Json[] => {
  const inside = [block.accessory, block.element, ...(Array.isArray(block.elements) ? block.elements : [])];
  // A rich_text block has elements too, but nobody can press them.
  return block.type === 'rich_text' || block.type === 'context' ? [] : inside.filter(isJson);
};

const checkIds = (blocks: readonly unknown[], at: string, report: Report): void => {
  const blockIds = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (!isJson(block)) continue;
    if (typeof block.block_id === 'string' && block.block_id !== '') {
      if (blockIds.has(block.block_id)) report('`block_id` must be unique', `${at}/${index}/block_id`);
      blockIds.add(block.block_id);
    }
    const actionIds = new Set<string>();
    for (const element of elementsOf(block)) {
      if (typeof element.action_id !== 'string') continue;
      if (actionIds.has(element.action_id))
        report(`\`action_id\` "${element.action_id}" already exists`, `${at}/${index}/elements`);
      actionIds.add(element.action_id);
    }
  }
};

/** What Slack would say about these blocks on this surface; empty when it would take them. */
export const checkBlocks = (blocks: unknown, surface: Surface, at = '/blocks'): string[] =>
  collect((report) => {
    const max = surface === 'message' ? limits.message.blocks : limits.view.blocks;
    list(blockOn(surface), { max })(blocks, at, report);
    if (!Array.isArray(blocks)) return;
    checkIds(blocks, at, report);
    const markdown = blocks
      .filter((block) => isJson(block) && block.type === 'markdown' && typeof block.text === 'string')
      .reduce<number>((sum, block) => sum + String((block as Json).text).length, 0); // filtered just above
    if (markdown > limits.message.markdown)
      report(`must be less than ${limits.message.markdown + 1} characters in all markdown blocks`, at);
  });

/** Gives every block and element the id that Slack adds when the app gave none. */
export const withIds = (blocks: readonly Json[], newId: () => string): Json[] =>
  blocks.map((block) => {
    const named: Json = { block_id: newId(), ...block };
    const name = (element: unknown): unknown =>
      isJson(element) && block.type !== 'rich_text' && block.type !== 'context' && element.type !== 'image'
        ? { action_id: newId(), ...element }
        : element;
    if (named.accessory !== undefined) named.accessory = name(named.accessory);
    if (named.element !== undefined) named.element = name(named.element);
    if (Array.isArray(named.elements)) named.elements = named.elements.map(name);
    return named;
  });
