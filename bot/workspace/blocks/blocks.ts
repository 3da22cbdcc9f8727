import { limits } from '../limits.ts';
import {
  anything,
  byType,
  type Check,
  flag,
  later,
  list,
  number,
  object,
  pick,
  type Shape,
  string,
} from './checks.ts';
import { elements } from './elements.ts';
import { richTextParts } from './rich-text.ts';
import { id, plain, words, wordsShapes } from './texts.ts';

const { text } = limits;

const image: Shape = {
  needs: { alt_text: string({ min: 1, max: text.altText }) },
  may: {
    image_url: string({ max: text.imageUrl }),
    slack_file: object({ may: { id: string(), url: string() } }),
  },
  whole: (value, at, report) => {
    if ((value.image_url === undefined) === (value.slack_file === undefined))
      report('must define either `image_url` or `slack_file`', at);
  },
};

const block = (shape: Shape): Shape => ({ ...shape, may: { block_id: id, ...shape.may } });

const accessories = {
  ...pick(elements, 'button', 'checkboxes', 'datepicker', 'timepicker', 'overflow', 'radio_buttons'),
  ...pick(elements, 'static_select', 'external_select', 'users_select', 'conversations_select'),
  ...pick(elements, 'channels_select', 'multi_static_select', 'multi_external_select'),
  ...pick(elements, 'multi_users_select', 'multi_conversations_select', 'multi_channels_select'),
  image,
};
const pressables = {
  ...pick(elements, 'button', 'checkboxes', 'datepicker', 'timepicker', 'datetimepicker', 'overflow'),
  ...pick(elements, 'radio_buttons', 'static_select', 'external_select', 'users_select'),
  ...pick(elements, 'conversations_select', 'channels_select'),
};
const inputs = {
  ...pick(elements, 'plain_text_input', 'email_text_input', 'url_text_input', 'number_input', 'file_input'),
  ...pick(elements, 'checkboxes', 'radio_buttons', 'datepicker', 'timepicker', 'datetimepicker'),
  ...pick(elements, 'static_select', 'external_select', 'users_select', 'conversations_select'),
  ...pick(elements, 'channels_select', 'multi_static_select', 'multi_external_select'),
  ...pick(elements, 'multi_users_select', 'multi_conversations_select', 'multi_channels_select'),
  rich_text_input: {
    may: {
      action_id: id,
      placeholder: plain(limits.element.placeholder),
      focus_on_load: flag,
      initial_value: anything,
      dispatch_action_config: anything,
    },
  },
};

const cell = byType({
  raw_text: { needs: { text: string() } },
  raw_number: { needs: { value: number }, may: { text: string() } },
  rich_text: { needs: { elements: richTextParts }, may: { block_id: id } },
});

const shared: Record<string, Shape> = {
  section: block({
    may: {
      text: words(text.section),
      fields: list(words(text.field), { min: 1, max: text.fields }),
      accessory: byType(accessories),
      expand: flag,
    },
    whole: (value, at, report) => {
      if (value.text === undefined && value.fields === undefined)
        report('must define either `text` or `fields`', `${at}/type`);
    },
  }),
  header: block({ needs: { text: plain(text.header) }, may: { level: number } }),
  divider: block({}),
  image: block({ ...image, may: { ...image.may, title: plain(text.imageTitle) } }),
  context: block({
    needs: {
      elements: list(byType({ ...wordsShapes(text.section), image }), { min: 1, max: text.contextElements }),
    },
  }),
  actions: block({ needs: { elements: list(byType(pressables), { min: 1, max: text.actionElements }) } }),
  rich_text: block({ needs: { elements: richTextParts } }),
  video: block({
    needs: { alt_text: string(), title: plain(200), thumbnail_url: string(), video_url: string() },
    may: {
      author_name: string(),
      description: plain(200),
      provider_icon_url: string(),
      provider_name: string(),
      title_url: string(),
    },
  }),
  table: block({
    needs: {
      rows: list(list(cell, { min: 1, max: limits.table.columns }), { min: 1, max: limits.table.rows }),
    },
    may: { column_settings: list(anything, { max: limits.table.columns }) },
  }),
};

const input = block({
  needs: { label: plain(text.inputLabel), element: byType(inputs) },
  may: { hint: plain(text.inputHint), optional: flag, dispatch_action: flag },
});

const contextActions = block({
  needs: {
    elements: list(byType(pick(elements, 'feedback_buttons', 'icon_button')), {
      min: 1,
      max: text.contextActions,
    }),
  },
});

/** Checked only on the outside: the workspace shows them by name and Durf does not use them. */
const loose = (...keys: string[]): Shape =>
  block({ may: Object.fromEntries(keys.map((key) => [key, anything])) });

const inMessages: Record<string, Shape> = {
  ...shared,
  markdown: block({ needs: { text: string({ min: 1, max: limits.message.markdown }) } }),
  context_actions: contextActions,
  file: block({ needs: { external_id: string(), source: string({ values: ['remote'] }) } }),
  task_card: loose('task_id', 'title', 'status', 'details', 'output', 'sources'),
  plan: loose('title', 'tasks'),
  card: loose('title', 'subtitle', 'body', 'icon', 'slack_icon', 'hero_image', 'actions', 'subtext'),
  carousel: loose('elements'),
  container: block({
    needs: {
      child_blocks: list(
        later(() => byType(inMessages)),
        { max: 10 },
      ),
    },
    may: {
      title: anything,
      subtitle: anything,
      icon: anything,
      width: string(),
      is_collapsible: flag,
      default_collapsed: flag,
    },
  }),
  data_table: loose('rows', 'caption', 'page_size', 'row_header_column_index'),
};

const surfaces: Record<Surface, Record<string, Shape>> = {
  message: inMessages,
  modal: { ...shared, input, alert: loose('text', 'level') },
  home: { ...shared, input },
};

export type Surface = 'message' | 'modal' | 'home';

/** Every block that may stand on this surface. */
export const blockOn = (surface: Surface): Check => byType(surfaces[surface]);
