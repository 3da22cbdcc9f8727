import { h } from '../dom.js';
import { say } from '../settings.js';
import { pickedIn } from './initial-state.js';

const twoDigits = (number) => String(number).padStart(2, '0');
const localText = (seconds) => {
  const date = new Date(seconds * 1000);
  const day = `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
  return `${day}T${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
};

const kinds = {
  datepicker: {
    type: 'date',
    key: 'selected_date',
    label: 'date',
    read: (text) => text,
    show: (value) => value,
  },
  timepicker: {
    type: 'time',
    key: 'selected_time',
    label: 'time',
    read: (text) => text,
    show: (value) => value,
  },
  datetimepicker: {
    type: 'datetime-local',
    key: 'selected_date_time',
    label: 'date',
    read: (text) => Math.floor(new Date(text).getTime() / 1000),
    show: localText,
  },
};

/** Day, time, or both; in the reader's own time. */
export const createDateTime = (element, { state, naming, change, focusKey }) => {
  const kind = kinds[element.type];
  const value = pickedIn(state);
  const field = h('input', {
    'aria-label': naming['aria-labelledby'] || naming['aria-label'] ? undefined : say(kind.label),
    ...naming,
    class: 'field field-short',
    'data-field': true,
    'data-focus-key': focusKey,
    type: kind.type,
    value: value === null ? '' : kind.show(value),
    on: {
      change: () =>
        change({ type: element.type, [kind.key]: field.value === '' ? null : kind.read(field.value) }, true),
    },
  });
  return field;
};
