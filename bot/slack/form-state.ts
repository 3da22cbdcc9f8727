import { z } from 'zod';

const State = z.record(
  z.string(),
  z.record(
    z.string(),
    z.looseObject({
      value: z.string().nullish(),
      selected_option: z.object({ value: z.string() }).nullish(),
      selected_conversation: z.string().nullish(),
    }),
  ),
);

/** What was filled in in a field, or undefined. */
export const filledIn = (values: unknown, name: string): string | undefined => {
  const field = State.parse(values)[name]?.[name];
  return field?.value ?? field?.selected_option?.value ?? field?.selected_conversation ?? undefined;
};
