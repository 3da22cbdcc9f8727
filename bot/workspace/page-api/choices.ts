import { PageRefusal } from '../failures.ts';
import { isJson, type Json, listOf, objectOf, textOf } from '../json.ts';

/** The options of an element, those in groups included. */
const optionsOf = (element: Json): Json[] => [
  ...listOf(element, 'options'),
  ...listOf(element, 'option_groups').flatMap((group) => listOf(group, 'options')),
];

/** The app's own option for what the page says was picked; a value that is not in the list is refused. */
const ownOption = (element: Json, given: unknown): Json | null => {
  if (!isJson(given)) return null;
  if (textOf(element, 'type').includes('external')) return given;
  const own = optionsOf(element).find((option) => option.value === given.value);
  if (own === undefined) throw new PageRefusal('option_not_found');
  return own;
};

const text = (given: unknown): string | null => (typeof given === 'string' && given !== '' ? given : null);
const texts = (given: unknown): string[] =>
  Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [];

type Reader = (element: Json, given: Json) => Json;

const one: Reader = (element, given) => ({ selected_option: ownOption(element, given.selected_option) });
const many: Reader = (element, given) => ({
  selected_options: listOf(given, 'selected_options').map((option) => ownOption(element, option)),
});
const member =
  (key: string): Reader =>
  (_element, given) => ({ [key]: text(given[key]) });
const members =
  (key: string): Reader =>
  (_element, given) => ({ [key]: texts(given[key]) });

/** How the choice of each kind of element is written in `state.values` and in an action. */
const readers: Readonly<Record<string, Reader>> = {
  static_select: one,
  external_select: one,
  radio_buttons: one,
  checkboxes: many,
  multi_static_select: many,
  multi_external_select: many,
  users_select: member('selected_user'),
  conversations_select: member('selected_conversation'),
  channels_select: member('selected_channel'),
  multi_users_select: members('selected_users'),
  multi_conversations_select: members('selected_conversations'),
  multi_channels_select: members('selected_channels'),
  datepicker: member('selected_date'),
  timepicker: member('selected_time'),
  datetimepicker: (_element, given) => ({ selected_date_time: Number(given.selected_date_time) || null }),
  plain_text_input: member('value'),
  email_text_input: member('value'),
  url_text_input: member('value'),
  number_input: member('value'),
  rich_text_input: (_element, given) => ({
    rich_text_value: isJson(given.rich_text_value) ? given.rich_text_value : null,
  }),
};

const feedback: Reader = (element, given) => {
  const buttons = [objectOf(element, 'positive_button'), objectOf(element, 'negative_button')];
  const pressed = buttons.find((button) => button.value === given.value);
  if (pressed === undefined) throw new PageRefusal('option_not_found');
  return { text: pressed.text, value: pressed.value };
};

/** What a press sends along; for buttons that is what the app wrote, never what the page says. */
const presses: Readonly<Record<string, Reader>> = {
  ...readers,
  overflow: one,
  button: ({ text: label, value, style, url }) => ({ text: label, value, style, url }),
  icon_button: ({ text: label, value, icon }) => ({ text: label, value, icon }),
  feedback_buttons: feedback,
};

/** Does this element keep a choice until the form is sent? */
export const keepsChoice = (element: Json): boolean => Object.hasOwn(readers, textOf(element, 'type'));

export const readChoice = (element: Json, given: Json): Json => ({
  type: element.type,
  ...readers[textOf(element, 'type')]?.(element, given),
});

export const readPress = (element: Json, given: Json): Json => {
  const type = textOf(element, 'type');
  const reader = Object.hasOwn(presses, type) ? presses[type] : undefined;
  if (reader === undefined) throw new PageRefusal('action_not_found', 404);
  return { type, action_id: element.action_id, ...reader(element, given) };
};

/** The choice an element starts with, written as in `state.values`. */
export const firstChoice = (element: Json): Json => ({
  selected_option: element.initial_option,
  selected_options: element.initial_options,
  selected_user: element.initial_user,
  selected_conversation: element.initial_conversation,
  selected_channel: element.initial_channel,
  selected_users: element.initial_users,
  selected_conversations: element.initial_conversations,
  selected_channels: element.initial_channels,
  selected_date: element.initial_date,
  selected_time: element.initial_time,
  selected_date_time: element.initial_date_time,
  value: element.initial_value,
  rich_text_value: element.initial_value,
});
