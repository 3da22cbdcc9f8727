const WORDS: Readonly<Record<string, number>> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  twintig: 20,
  dertig: 30,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  twenty: 20,
  thirty: 30,
};

/** Every word for a number that is read, for use in a pattern. */
export const NUMBER_WORDS: readonly string[] = Object.keys(WORDS);

/** The number that a folded word stands for, in digits or as a word; undefined when it is none. */
export const numberOf = (word: string): number | undefined =>
  Object.hasOwn(WORDS, word) ? WORDS[word] : /^\d{1,7}$/.test(word) ? Number(word) : undefined;
