import { renderBlocks } from './blocks/block.js';
import { createForm } from './blocks/form.js';
import { h } from './dom.js';
import { say } from './settings.js';
import { renderEmoji } from './text/emoji.js';
import { renderMrkdwn } from './text/mrkdwn.js';

const renderReactions = (reactions, around) =>
  h(
    'div',
    { class: 'reactions' },
    reactions.map((reaction) => {
      const names = reaction.users.map((id) => around.person(id)?.name ?? say('unknown-person')).join(', ');
      return h(
        'span',
        {
          class: 'reaction',
          role: 'img',
          'aria-label': say('reacted', { emoji: reaction.name.replaceAll('_', ' '), names }),
          title: names,
        },
        renderEmoji(reaction.name),
        ` ${reaction.users.length}`,
      );
    }),
  );

/** What a message says: its blocks, or else its text; then the reactions to it. */
export const renderContent = (message, around, form) => {
  const parts = [];
  if (message.deleted) parts.push(h('p', { class: 'hint' }, say('message-gone')));
  else if (message.blocks?.length > 0) {
    const filled = form ?? createForm(around);
    filled.follow(message.blocks);
    const container = { type: 'message', channel: message.channel, ts: message.ts };
    const act = (blockId, action) =>
      around.act({ container, blockId, action, state: { values: filled.values() } });
    parts.push(h('div', { class: 'blocks' }, renderBlocks(message.blocks, { around, form: filled, act })));
  } else parts.push(h('div', { class: 'prose' }, renderMrkdwn(message.text ?? '', around)));
  if (message.reactions?.length > 0 && !message.deleted)
    parts.push(renderReactions(message.reactions, around));
  return parts;
};
