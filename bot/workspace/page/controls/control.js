import { h } from '../dom.js';
import { say } from '../settings.js';
import { createButton, createFeedback, createIconButton, createOverflow } from './button.js';
import { createChoice } from './choice.js';
import { createDateTime } from './date-time.js';
import { createMultiSelect } from './multi-select.js';
import { createSelect } from './select.js';
import { createTextInput } from './text-input.js';

const creators = {
  button: createButton,
  workflow_button: createButton,
  overflow: createOverflow,
  feedback_buttons: createFeedback,
  icon_button: createIconButton,
  plain_text_input: createTextInput,
  number_input: createTextInput,
  email_text_input: createTextInput,
  url_text_input: createTextInput,
  rich_text_input: createTextInput,
  radio_buttons: createChoice,
  checkboxes: createChoice,
  static_select: createSelect,
  users_select: createSelect,
  channels_select: createSelect,
  conversations_select: createSelect,
  multi_static_select: createMultiSelect,
  multi_users_select: createMultiSelect,
  multi_channels_select: createMultiSelect,
  multi_conversations_select: createMultiSelect,
  datepicker: createDateTime,
  timepicker: createDateTime,
  datetimepicker: createDateTime,
};

/** The control for a Block Kit element; one that the page does not know is named in words. */
export const createControl = (element, place) => {
  const create = creators[element.type];
  return create
    ? create(element, place)
    : h('p', { class: 'hint' }, say('unknown-block', { type: element.type }));
};
