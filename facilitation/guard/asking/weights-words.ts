import { askedWordWeights1 } from './weights-words-1.ts';
import { askedWordWeights2 } from './weights-words-2.ts';
import { askedWordWeights3 } from './weights-words-3.ts';
import { askedWordWeights4 } from './weights-words-4.ts';
import { askedWordWeights5 } from './weights-words-5.ts';

/** The tables of words, in parts. */
export const askedWordWeights = [
  askedWordWeights1,
  askedWordWeights2,
  askedWordWeights3,
  askedWordWeights4,
  askedWordWeights5,
];
