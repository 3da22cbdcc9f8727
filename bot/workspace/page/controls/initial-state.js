/**
 * What Slack would put in `state.values` for an element that nobody touched yet. Undefined for elements that carry
 * no state, such as buttons.
 */
const initial = {
  plain_text_input: (e) => ({ value: e.initial_value ?? null }),
  number_input: (e) => ({ value: e.initial_value ?? null }),
  email_text_input: (e) => ({ value: e.initial_value ?? null }),
  url_text_input: (e) => ({ value: e.initial_value ?? null }),
  rich_text_input: (e) => ({ rich_text_value: e.initial_value ?? null }),
  static_select: (e) => ({ selected_option: e.initial_option ?? null }),
  multi_static_select: (e) => ({ selected_options: e.initial_options ?? [] }),
  radio_buttons: (e) => ({ selected_option: e.initial_option ?? null }),
  checkboxes: (e) => ({ selected_options: e.initial_options ?? [] }),
  datepicker: (e) => ({ selected_date: e.initial_date ?? null }),
  timepicker: (e) => ({ selected_time: e.initial_time ?? null }),
  datetimepicker: (e) => ({ selected_date_time: e.initial_date_time ?? null }),
  users_select: (e) => ({ selected_user: e.initial_user ?? null }),
  multi_users_select: (e) => ({ selected_users: e.initial_users ?? [] }),
  channels_select: (e) => ({ selected_channel: e.initial_channel ?? null }),
  multi_channels_select: (e) => ({ selected_channels: e.initial_channels ?? [] }),
  conversations_select: (e, around) => ({ selected_conversation: e.initial_conversation ?? here(e, around) }),
  multi_conversations_select: (e) => ({ selected_conversations: e.initial_conversations ?? [] }),
};
const here = (element, around) =>
  element.default_to_current_conversation ? (around.openConversationId() ?? null) : null;

export const initialState = (element, around) => {
  const fill = initial[element.type];
  return fill === undefined ? undefined : { type: element.type, ...fill(element, around) };
};

/** The one value inside a state: a text, an option, a list, or null. */
export const pickedIn = (state) => Object.entries(state).find(([key]) => key !== 'type')?.[1] ?? null;

export const isEmpty = (state) => {
  const value = pickedIn(state);
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
};
