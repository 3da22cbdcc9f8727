import { readFileSync } from 'node:fs';

/** A question made from a frame. */
export interface Framed {
  readonly kind: string;
  readonly text: string;
}

/** Chance that is the same in every run. */
const createChance = (): (() => number) => {
  let seed = 12345;
  return () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
};

/** The questions of a file of frames; the file says how it is written. Some lose their capitals or their mark. */
export const expandFrames = (file: string | URL): Framed[] => {
  const slots = new Map<string, readonly string[]>();
  const frames: { kind: string; most: number; text: string }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const slot = /^@(\w+): (.*)$/.exec(line);
    const frame = /^([\w-]+) (\d+): (.*)$/.exec(line);
    if (slot?.[1] && slot[2])
      slots.set(
        slot[1],
        slot[2]
          .split(';')
          .map((choice) => choice.trim())
          .filter((choice) => choice !== ''),
      );
    else if (frame?.[1] && frame[3]) frames.push({ kind: frame[1], most: Number(frame[2]), text: frame[3] });
  }
  const chance = createChance();
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const choices = slots.get(name);
      if (!choices) throw new Error(`no slot is called ${name}`);
      return fill(choices[Math.floor(chance() * choices.length)] ?? '');
    });
  const made = new Map<string, Framed>();
  for (const { kind, most, text } of frames) {
    for (let count = 0; count < most; count += 1) {
      const full = fill(text);
      const spoken = chance() < 0.25 ? full.toLowerCase() : full;
      const bare = chance() < 0.25 ? spoken.replace(/[?.]$/, '') : spoken;
      if (!made.has(bare.toLowerCase())) made.set(bare.toLowerCase(), { kind, text: bare });
    }
  }
  return [...made.values()];
};
