/** Slack's payloads are open JSON: the workspace keeps what it was given and reads only what it needs. */
export type Json = { [key: string]: unknown };

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The member as text, or the empty string: for reading input that has not been checked yet. */
export const textOf = (from: Json, key: string): string => {
  const value = from[key];
  return typeof value === 'string' ? value : '';
};

/** The member as a list of objects; whatever is not an object is left out. */
export const listOf = (from: Json, key: string): Json[] => {
  const value = from[key];
  return Array.isArray(value) ? value.filter(isJson) : [];
};

/** The member as an object, or an empty one. */
export const objectOf = (from: Json, key: string): Json => {
  const value = from[key];
  return isJson(value) ? value : {};
};

/** Nothing of Slack's is nested deeper than a dozen levels; what is far deeper could not be written down again. */
export const isTooDeep = (value: unknown, left = 60): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (left === 0 || Object.values(value).some((inner) => isTooDeep(inner, left - 1)));
