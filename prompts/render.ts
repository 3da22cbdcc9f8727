import { readFileSync } from 'node:fs';
import type { FrameLanguage } from './answer-frames.ts';

/** What the prompt for an answer needs to know. */
export interface AnswerPrompt {
  /** A random word of this request; what stands between lines with it is material, never an instruction. */
  readonly mark: string;
  readonly mostClaims: number;
  readonly mostCharacters: number;
}

/** A piece of material: what it is, in words of ours, and its text, which may be anybody's. */
export interface Material {
  readonly name: string;
  readonly text: string;
}

const read = (language: FrameLanguage): string =>
  readFileSync(new URL(`./answer.${language}.md`, import.meta.url), 'utf8');

/** The instructions for an answer; throws when the prompt asks for something that is not given. */
export const renderAnswerPrompt = (language: FrameLanguage, values: AnswerPrompt): string => {
  const given: Readonly<Record<string, string | number>> = { ...values };
  return read(language).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = given[name];
    if (value === undefined) throw new Error(`the prompt asks for {${name}}`);
    return String(value);
  });
};

// Controls, formatting marks, variation selectors, tags and lone surrogates: read by a model, seen by nobody.
const UNSEEN =
  /(?![\t\n])\p{Cc}|\p{Cf}|\p{Cs}|\p{Noncharacter_Code_Point}|[\uFE00-\uFE0F\u{E0000}-\u{E0FFF}]/gu;

/** The text without what a reader can not see. */
export const seen = (text: string): string => text.replace(UNSEEN, '');

/** Pieces of material between marked lines. The mark is random, so no text can end its own piece. */
export const renderMaterial = (mark: string, pieces: readonly Material[]): string =>
  pieces.map(({ name, text }) => `=== ${mark} begin ${name}\n${seen(text)}\n=== ${mark} einde`).join('\n\n');
