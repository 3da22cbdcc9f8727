import type { Config } from '../config.ts';
import type { CliTexts } from '../i18n/cli-texts.ts';
import type { Knowledge } from '../knowledge.ts';

/** Where a command reads and writes: a terminal, or a terminal at the other end of the local socket. */
export interface CommandIo {
  out(text: string): void;
  err(text: string): void;
  /** Standard input by lines. */
  readonly lines: AsyncIterable<string>;
  /** The folder that relative paths are in. */
  readonly cwd: string;
}

/** What a command works with; the knowledge opens only when it is asked for. */
export interface CommandContext {
  readonly io: CommandIo;
  readonly texts: CliTexts;
  readonly config: Config;
  readonly knowledge: () => Promise<Knowledge>;
}

/** Ends a command with a readable line and an exit status: 1 failed, 2 wrong use. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2 = 1) {
    super(message);
    this.status = status;
  }
}
