import { z } from 'zod';
import { Limits, LoadedPieces, LoadFault } from './piece.ts';

/** What goes to the reading process: one document. */
export const Order = z.object({ bytes: z.instanceof(Uint8Array), name: z.string(), limits: Limits });
export type Order = z.infer<typeof Order>;

/** What comes back: that it is ready for work, a document in pieces, or why there is none. */
export const Reply = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ loaded: LoadedPieces }),
  z.object({ fault: LoadFault }),
]);
export type Reply = z.infer<typeof Reply>;
