import { limits } from '../limits.ts';
import { type Check, flag, list, number, object, type Shape, string } from './checks.ts';
import { boxOption, boxOptions, confirm, id, option, optionGroups, options, plain } from './texts.ts';

const { element } = limits;
const placeholder = plain(element.placeholder);
const style = string({ values: ['primary', 'danger'] });
const date = string({ pattern: /^\d{4}-\d{2}-\d{2}$/ });
const time = string({ pattern: /^([01]\d|2[0-3]):[0-5]\d$/ });
const idList = list(string());

const common = { action_id: id, confirm, focus_on_load: flag };
const select = { ...common, placeholder };
const inputText = {
  action_id: id,
  placeholder,
  focus_on_load: flag,
  dispatch_action_config: object({
    may: { trigger_actions_on: list(string({ values: ['on_enter_pressed', 'on_character_entered'] })) },
  }),
};

const oneOfOptionLists: Shape['whole'] = (value, at, report) => {
  if ((value.options === undefined) === (value.option_groups === undefined))
    report('must define either `options` or `option_groups`', at);
};

const several = { max_selected_items: number };

/** Interactive elements by type, with everything Slack lets them carry. */
export const elements = {
  button: {
    needs: { text: plain(element.buttonText) },
    may: {
      action_id: id,
      confirm,
      style,
      value: string({ max: element.buttonValue }),
      url: string({ max: element.url }),
      accessibility_label: string({ max: element.accessibilityLabel }),
    },
  },
  static_select: {
    may: { ...select, options, option_groups: optionGroups, initial_option: option },
    whole: oneOfOptionLists,
  },
  multi_static_select: {
    may: { ...select, ...several, options, option_groups: optionGroups, initial_options: list(option) },
    whole: oneOfOptionLists,
  },
  external_select: { may: { ...select, min_query_length: number, initial_option: option } },
  multi_external_select: {
    may: { ...select, ...several, min_query_length: number, initial_options: list(option) },
  },
  users_select: { may: { ...select, initial_user: string() } },
  multi_users_select: { may: { ...select, ...several, initial_users: idList } },
  conversations_select: {
    may: {
      ...select,
      initial_conversation: string(),
      default_to_current_conversation: flag,
      response_url_enabled: flag,
      filter: object({
        may: {
          include: list(string({ values: ['im', 'mpim', 'private', 'public'] }), { min: 1 }),
          exclude_bot_users: flag,
          exclude_external_shared_channels: flag,
        },
      }),
    },
  },
  multi_conversations_select: {
    may: {
      ...select,
      ...several,
      initial_conversations: idList,
      default_to_current_conversation: flag,
      filter: object({
        may: {
          include: list(string({ values: ['im', 'mpim', 'private', 'public'] }), { min: 1 }),
          exclude_bot_users: flag,
          exclude_external_shared_channels: flag,
        },
      }),
    },
  },
  channels_select: { may: { ...select, initial_channel: string(), response_url_enabled: flag } },
  multi_channels_select: { may: { ...select, ...several, initial_channels: idList } },
  overflow: {
    needs: { options: list(option, { min: 1, max: element.overflow }) },
    may: { action_id: id, confirm },
  },
  checkboxes: {
    needs: { options: boxOptions },
    may: { ...common, initial_options: list(boxOption, { min: 1 }) },
  },
  radio_buttons: { needs: { options: boxOptions }, may: { ...common, initial_option: boxOption } },
  datepicker: { may: { ...select, initial_date: date } },
  timepicker: { may: { ...select, initial_time: time, timezone: string() } },
  datetimepicker: { may: { ...common, initial_date_time: number } },
  plain_text_input: {
    may: {
      ...inputText,
      initial_value: string({ max: element.inputLength }),
      multiline: flag,
      min_length: number,
      max_length: number,
    },
    whole: (value, at, report) => {
      for (const key of ['min_length', 'max_length']) {
        const length = value[key];
        if (typeof length === 'number' && length > element.inputLength)
          report(`must be less than or equal to ${element.inputLength}`, `${at}/${key}`);
      }
    },
  },
  email_text_input: { may: { ...inputText, initial_value: string() } },
  url_text_input: { may: { ...inputText, initial_value: string() } },
  number_input: {
    needs: { is_decimal_allowed: flag },
    may: { ...inputText, initial_value: string(), min_value: string(), max_value: string() },
  },
  file_input: { may: { action_id: id, filetypes: list(string()), max_files: number } },
  feedback_buttons: {
    needs: { positive_button: feedback(), negative_button: feedback() },
    may: { action_id: id },
  },
  icon_button: {
    needs: { icon: string({ values: ['trash'] }), text: plain(element.buttonText) },
    may: {
      action_id: id,
      confirm,
      value: string({ max: element.buttonValue }),
      accessibility_label: string({ max: element.accessibilityLabel }),
      visible_to_user_ids: idList,
    },
  },
} satisfies Record<string, Shape>;

function feedback(): Check {
  return object({
    needs: { text: plain(element.buttonText), value: string({ min: 1, max: element.feedbackValue }) },
    may: { accessibility_label: string({ max: element.accessibilityLabel }) },
  });
}
