import { askedPairWeights1 } from './weights-pairs-1.ts';

/** The tables of pairs, in parts. */
export const askedPairWeights = [askedPairWeights1];
