/** What windows-1252 has where ISO 8859-1 has controls. Node decodes the one as the other, so this is done here. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const strictly = (encoding: string, bytes: Uint8Array): string | undefined => {
  if (encoding === 'windows-1252') {
    const text = Buffer.from(bytes).toString('latin1');
    return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** UTF-16 without a mark: text in Latin letters then has a NUL in nearly every second place. */
const wideWithoutMark = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  return undefined;
};

/** Places in windows-1252 that hold no character: a text never has them, other files nearly always do. */
const UNASSIGNED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const MOST_HIGH = 0.3;

const oldWindows = (bytes: Uint8Array): string | undefined => {
  let high = 0;
  for (const byte of bytes) {
    if (UNASSIGNED.has(byte)) return undefined;
    if (byte >= 0x80) high += 1;
  }
  return high > bytes.length * MOST_HIGH ? undefined : strictly('windows-1252', bytes);
};

const CONTROLS = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu;
const MOST_CONTROLS = 0.002;

const isText = (text: string): boolean => (text.match(CONTROLS)?.length ?? 0) <= text.length * MOST_CONTROLS;

/**
 * The text of a file, or undefined when it is no text: UTF-8, UTF-16 with or without its mark, else the encoding of
 * older Windows programs. `named` is an encoding that the document itself names. Line ends become `\n`.
 */
export const decodeText = (bytes: Uint8Array, named?: string): string | undefined => {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : wideWithoutMark(bytes);
  if (!wide && bytes.includes(0)) return undefined;
  const text = wide
    ? strictly(wide, bytes.subarray(0, bytes.length - (bytes.length % 2)))
    : (strictly('utf-8', bytes) ?? (named ? strictly(named, bytes) : undefined) ?? oldWindows(bytes));
  return text === undefined || !isText(text) ? undefined : text.replace(/\r\n?/g, '\n');
};
