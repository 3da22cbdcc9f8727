import { ApiRefusal, invalidArguments } from '../failures.ts';
import { isTooDeep, type Json } from '../json.ts';

/** The arguments of one call: from a form everything is text and nested values are JSON in text; from JSON it may be either. */
export class Arguments {
  readonly #values: Json;

  constructor(values: Json) {
    this.#values = values;
  }

  has(key: string): boolean {
    return this.#values[key] !== undefined && this.#values[key] !== null;
  }

  text(key: string): string | undefined {
    const value = this.#values[key];
    if (typeof value === 'string') return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  }

  /** A text that has to be there; refused in Slack's words otherwise. */
  needed(key: string): string {
    const value = this.text(key);
    if (value === undefined || value === '') throw invalidArguments(`missing required field: ${key}`);
    return value;
  }

  flag(key: string, otherwise = false): boolean {
    const value = this.text(key);
    if (value === undefined || value === '') return otherwise;
    return value === 'true' || value === '1';
  }

  /** A whole number within its bounds; refused in Slack's words otherwise. */
  count(key: string, rule: { otherwise: number; most: number }): number {
    const value = this.text(key);
    if (value === undefined || value === '' || value === '0') return rule.otherwise;
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1) throw new ApiRefusal('invalid_limit');
    return Math.min(number, rule.most);
  }

  /** A nested value; text that is not JSON is refused with `code`. */
  json(key: string, code = 'invalid_arguments'): unknown {
    const value = this.#parsed(key, code);
    if (isTooDeep(value)) throw invalidArguments(`nested too deeply [json-pointer:/${key}]`);
    return value;
  }

  #parsed(key: string, code: string): unknown {
    const value = this.#values[key];
    if (value === null || value === '') return undefined;
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      throw code === 'invalid_arguments'
        ? invalidArguments(`must be valid JSON [json-pointer:/${key}]`)
        : new ApiRefusal(code);
    }
  }
}
