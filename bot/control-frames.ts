import { z } from 'zod';

/**
 * What goes over the local socket between the command line and the running Durf: JSON, one frame a line. The command
 * line sends one `run`, then its standard input; Durf sends output and, last, the exit status.
 */
export const FrameToDurf = z.union([
  z.strictObject({
    run: z.array(z.string()),
    cwd: z.string(),
    locale: z.enum(['nl', 'en']),
  }),
  z.strictObject({ line: z.string() }),
  z.strictObject({ end: z.literal(true) }),
]);
export type FrameToDurf = z.infer<typeof FrameToDurf>;

export const FrameFromDurf = z.union([
  z.strictObject({ out: z.string() }),
  z.strictObject({ err: z.string() }),
  /** Durf is ready for standard input; a command that reads none never asks. */
  z.strictObject({ read: z.literal(true) }),
  z.strictObject({ exit: z.int() }),
]);
export type FrameFromDurf = z.infer<typeof FrameFromDurf>;

export const encodeFrame = (frame: FrameToDurf | FrameFromDurf): string => `${JSON.stringify(frame)}\n`;
