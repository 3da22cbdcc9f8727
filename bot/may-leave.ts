import { guardText } from '../facilitation/guard/read-guard.ts';

/**
 * Whether what somebody typed may go to a model's provider. A text with personal data, an operational secret or anything
 * like a report stays here, whoever the provider is.
 */
export const mayLeave = (text: string): boolean => {
  const { verdict, detected } = guardText(text);
  return verdict === 'clear' && detected.length === 0;
};
