import { h } from './dom.js';
import { say } from './settings.js';
import { plainText } from './text/text-object.js';

/** The questions that the app offers to begin with; a press asks it. */
export const renderPrompts = (offered, choose) =>
  offered?.prompts?.length > 0 &&
  h(
    'div',
    { class: 'prompts', role: 'group', 'aria-label': plainText(offered.title) || say('prompts-title') },
    h('p', { class: 'prompts-title' }, plainText(offered.title) || say('prompts-title')),
    h(
      'div',
      { class: 'prompts-row' },
      offered.prompts.map((prompt) =>
        h(
          'button',
          {
            type: 'button',
            class: 'prompt',
            'data-focus-key': prompt.title,
            on: { click: () => choose(prompt.message) },
          },
          prompt.title,
        ),
      ),
    ),
  );
