import { z } from 'zod';

const Option = z.object({ value: z.string() });
const State = z.record(
  z.string(),
  z.record(
    z.string(),
    z.looseObject({
      value: z.string().nullish(),
      selected_option: Option.nullish(),
      selected_options: z.array(Option).nullish(),
      selected_conversation: z.string().nullish(),
      selected_date: z.string().nullish(),
    }),
  ),
);

/** What was filled in in a field, or undefined. */
export const filledIn = (values: unknown, name: string): string | undefined => {
  const field = State.parse(values)[name]?.[name];
  return (
    field?.value ??
    field?.selected_option?.value ??
    field?.selected_conversation ??
    field?.selected_date ??
    undefined
  );
};

/** Everything that was picked in a field where more than one can be. */
export const pickedIn = (values: unknown, name: string): readonly string[] =>
  State.parse(values)[name]?.[name]?.selected_options?.map(({ value }) => value) ?? [];
