import { h } from '../dom.js';
import { renderPlain } from '../text/text-object.js';
import { renderActions } from './actions.js';
import { renderInput } from './input.js';
import {
  renderAlert,
  renderContext,
  renderDivider,
  renderHeader,
  renderImage,
  renderMarkdownBlock,
  renderPlan,
  renderRichTextBlock,
  renderSection,
  renderTable,
  renderTask,
  renderUnknown,
} from './plain-blocks.js';

const renderContainer = (block, surface) =>
  h(
    'div',
    { class: 'block-container' },
    block.title && h('strong', {}, renderPlain(block.title)),
    renderBlocks(block.child_blocks ?? block.blocks ?? [], surface),
  );

const renderers = {
  section: renderSection,
  header: renderHeader,
  divider: renderDivider,
  context: renderContext,
  actions: renderActions,
  context_actions: renderActions,
  input: renderInput,
  rich_text: renderRichTextBlock,
  markdown: renderMarkdownBlock,
  image: renderImage,
  table: renderTable,
  alert: renderAlert,
  container: renderContainer,
  task_card: renderTask,
  plan: renderPlan,
};

/**
 * Blocks as nodes. `surface` says where they stand: `{ around, form, act, clearError? }`. A block that the page does
 * not know, or that is broken, is named in words and never dropped.
 */
export const renderBlocks = (blocks, surface) =>
  blocks.map((block) => {
    const render = Object.hasOwn(renderers, block.type) ? renderers[block.type] : renderUnknown;
    try {
      return render(block, surface);
    } catch (error) {
      console.error(error);
      return renderUnknown(block);
    }
  });
