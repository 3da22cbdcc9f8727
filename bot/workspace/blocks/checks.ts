import { isJson, type Json } from '../json.ts';

/** Looks at one value and reports what is wrong with it, in Slack's words, at its place in the payload. */
export type Check = (value: unknown, at: string, report: Report) => void;
export type Report = (problem: string, at: string) => void;

/** Gathers problems as Slack writes them: the sentence, then the place. */
export const collect = (check: (report: Report) => void): string[] => {
  const problems: string[] = [];
  check((problem, at) => problems.push(`${problem} [json-pointer:${at}]`));
  return problems;
};

export const string =
  (rule: { max?: number; min?: number; pattern?: RegExp; values?: readonly string[] } = {}): Check =>
  (value, at, report) => {
    if (typeof value !== 'string') return report('must provide a string', at);
    const length = Array.from(value).length;
    if (length < (rule.min ?? 0)) report(`must be more than ${(rule.min ?? 0) - 1} characters`, at);
    if (rule.max !== undefined && length > rule.max)
      report(`must be less than ${rule.max + 1} characters`, at);
    if (rule.values !== undefined && !rule.values.includes(value)) report('must be a valid enum value', at);
    if (rule.pattern !== undefined && !rule.pattern.test(value)) report('failed to match schema', at);
  };

export const flag: Check = (value, at, report) => {
  if (typeof value !== 'boolean') report('must provide a boolean', at);
};

export const number: Check = (value, at, report) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) report('must provide a number', at);
};

export const anything: Check = () => {};

export const list =
  (item: Check, rule: { min?: number; max?: number } = {}): Check =>
  (value, at, report) => {
    if (!Array.isArray(value)) return report('must provide an array', at);
    if (value.length < (rule.min ?? 0)) report(`no less than ${rule.min} items allowed`, at);
    if (rule.max !== undefined && value.length > rule.max)
      return report(`no more than ${rule.max} items allowed`, at);
    for (const [index, one] of value.entries()) item(one, `${at}/${index}`, report);
  };

export interface Shape {
  readonly needs?: Readonly<Record<string, Check>>;
  readonly may?: Readonly<Record<string, Check>>;
  /** What can only be said of the object as a whole. */
  readonly whole?: (value: Json, at: string, report: Report) => void;
}

/** An object with exactly these members: a missing or an unknown one is refused, as Slack does. */
export const object =
  ({ needs = {}, may = {}, whole }: Shape): Check =>
  (value, at, report) => {
    if (!isJson(value)) return report('must provide an object', at);
    for (const [key, check] of Object.entries(needs)) {
      if (value[key] === undefined) report(`missing required field: ${key}`, at);
      else check(value[key], `${at}/${key}`, report);
    }
    for (const [key, one] of Object.entries(value)) {
      if (key in needs || one === undefined) continue;
      const check = Object.hasOwn(may, key) ? may[key] : undefined;
      if (check === undefined) report(`invalid additional property: ${key}`, at);
      else check(one, `${at}/${key}`, report);
    }
    whole?.(value, at, report);
  };

/** One of several kinds, told apart by `type`. */
export const byType =
  (kinds: Readonly<Record<string, Shape>>): Check =>
  (value, at, report) => {
    if (!isJson(value)) return report('must provide an object', at);
    if (value.type === undefined) return report('missing required field: type', at);
    const kind = typeof value.type === 'string' ? value.type : typeof value.type;
    const shape = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (shape === undefined) return report(`unsupported type: ${kind}`, `${at}/type`);
    object({ ...shape, needs: { ...shape.needs, type: anything } })(value, at, report);
  };

/** Puts the check off until it is used: for kinds that contain themselves. */
export const later =
  (check: () => Check): Check =>
  (value, at, report) =>
    check()(value, at, report);

/** Only these kinds out of a table. */
export const pick = <Shapes extends Readonly<Record<string, Shape>>>(
  kinds: Shapes,
  ...names: (keyof Shapes & string)[]
): Readonly<Record<string, Shape>> =>
  Object.fromEntries(Object.entries(kinds).filter(([name]) => names.includes(name)));
