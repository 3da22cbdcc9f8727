import { askedPairWeights1 } from './weights-pairs-1.ts';
import { askedPairWeights2 } from './weights-pairs-2.ts';

/** The tables of pairs, in parts. */
export const askedPairWeights = [askedPairWeights1, askedPairWeights2];
