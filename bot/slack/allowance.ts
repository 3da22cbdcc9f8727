const WINDOW_MS = 60_000;

/** How many questions one person may ask in a minute. In memory only: who asks how often is not kept. */
export const createAllowance = (now: () => Date, most = 20): ((person: string) => boolean) => {
  let since = 0;
  let used = new Map<string, number>();
  return (person) => {
    if (now().getTime() - since >= WINDOW_MS) {
      since = now().getTime();
      used = new Map();
    }
    const count = (used.get(person) ?? 0) + 1;
    used.set(person, count);
    return count <= most;
  };
};
