import { language, say } from './settings.js';

let ahead = 0;
/** Takes over the server's clock, which may run in another time than the reader's own. */
export const followClock = (now) => {
  const told = typeof now === 'number' ? (now < 1e11 ? now * 1000 : now) : Date.parse(now);
  ahead = Number.isFinite(told) ? told - Date.now() : 0;
};
export const now = () => new Date(Date.now() + ahead);

const locale = () => (language() === 'nl' ? 'nl-NL' : 'en-GB');
const format = (date, options) => new Intl.DateTimeFormat(locale(), options).format(date);

/** The moment of a message; its `ts` counts seconds. */
export const momentOf = (ts) => new Date(Number(ts) * 1000);
export const clockTime = (date) => format(date, { hour: '2-digit', minute: '2-digit' });
const day = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
export const isSameDay = (a, b) => day(a) === day(b);
const daysFromToday = (date) => Math.round((day(date) - day(now())) / 86_400_000);

const nearDays = { '-1': 'yesterday', 0: 'today', 1: 'tomorrow' };
const sayNearDay = (date) => {
  const near = nearDays[daysFromToday(date)];
  return near === undefined ? undefined : say(near);
};
const sayDate = (date, month = 'long', weekday = undefined) =>
  format(date, {
    weekday,
    day: 'numeric',
    month,
    year: date.getFullYear() === now().getFullYear() ? undefined : 'numeric',
  });

/** A day as people say it: today, yesterday, Monday 3 November. */
export const sayDay = (date) => sayNearDay(date) ?? sayDate(date, 'long', 'long');
/** A moment as people say it: today at 10:42. */
export const sayMoment = (date) => say('day-at-time', { day: sayDay(date), time: clockTime(date) });

/** How long ago, or how long still, in one unit. */
export const sayDistance = (date) => {
  const seconds = Math.round((date.getTime() - now().getTime()) / 1000);
  const units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ];
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? [undefined, 1];
  return unit === undefined ? say('just-now') : words.format(Math.round(seconds / size), unit);
};

const dateParts = {
  date_num: (date) =>
    `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`,
  date: (date) => sayDate(date),
  date_short: (date) => sayDate(date, 'short'),
  date_long: (date) => sayDate(date, 'long', 'long'),
  date_pretty: (date) => sayNearDay(date) ?? sayDate(date),
  date_short_pretty: (date) => sayNearDay(date) ?? sayDate(date, 'short'),
  date_long_pretty: (date) => sayNearDay(date) ?? sayDate(date, 'long', 'long'),
  day_divider_pretty: (date) => sayDay(date),
  time: clockTime,
  time_secs: (date) => format(date, { hour: '2-digit', minute: '2-digit', second: '2-digit' }),
  ago: sayDistance,
};

/** A Slack date (`{date_long} om {time}`) in the reader's own time; the fallback when the number is no moment. */
export const fillDate = (seconds, pattern, fallback) => {
  const date = new Date(Number(seconds) * 1000);
  if (seconds === '' || Number.isNaN(date.getTime())) return fallback;
  return pattern.replace(/\{(\w+)\}/g, (whole, part) => dateParts[part]?.(date) ?? whole);
};
