import { z } from 'zod';

/** What a model is asked to give back. The check (`claim-check.ts`) is what makes it more than somebody's words. */
const ModelClaim = z.strictObject({ text: z.string(), passage: z.string(), quote: z.string() });
export type ModelClaim = z.infer<typeof ModelClaim>;

/** The form as a JSON schema, for endpoints that can hold a model to it. */
export const claimsSchema: Readonly<Record<string, unknown>> = z.toJSONSchema(
  z.strictObject({ claims: z.array(ModelClaim) }),
);

/** Longest text that is looked at, in characters; five claims with their quotes are far below it. */
const LONGEST = 20_000;
const MOST_CLAIMS = 20;
// Extra fields and a wrong claim among good ones are passed over; a wrong whole is not.
const Output = z.object({ claims: z.array(z.unknown()).max(MOST_CLAIMS) });
const Loose = z.object({ text: z.string(), passage: z.string(), quote: z.string() });

const jsonIn = (text: string): unknown => {
  // Thinking aloud and a fence of code may stand around it.
  const spoken = text.slice(text.lastIndexOf('</think>') + 1);
  const start = spoken.indexOf('{');
  const end = spoken.lastIndexOf('}');
  if (start < 0 || end < start) return undefined;
  try {
    return JSON.parse(spoken.slice(start, end + 1));
  } catch {
    return undefined;
  }
};

/** The claims in a model's text, or undefined when it does not have the form that was asked for. */
export const readModelOutput = (text: string): ModelClaim[] | undefined => {
  if (text.length > LONGEST) return undefined;
  const parsed = Output.safeParse(jsonIn(text)).data;
  return parsed?.claims.flatMap((claim) => Loose.safeParse(claim).data ?? []);
};
