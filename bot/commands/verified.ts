import { listVerified, withdrawVerified } from '../../db/verified-answers.ts';
import { fill } from '../i18n/cli-texts.ts';
import { type CommandContext, CommandFailed } from './command.ts';

/** `durf verified`: the answers that somebody checked, and which of them must be looked at again. */
export const runVerified = async (
  context: CommandContext,
  options: { json?: boolean; remove?: string },
): Promise<number> => {
  const { io, texts } = context;
  const { database } = await context.knowledge();
  const answers = await listVerified(database, new Date());
  if (options.remove !== undefined) {
    const [one, ...more] = answers.filter(({ id }) => id.startsWith(options.remove ?? ''));
    if (!one || more.length > 0) throw new CommandFailed(fill(texts.noVerified, { id: options.remove }));
    await withdrawVerified(database, one.id);
    io.out(`${fill(texts.verifiedRemoved, { question: one.question })}\n`);
    return 0;
  }
  if (options.json) {
    io.out(`${JSON.stringify(answers, null, 2)}\n`);
    return 0;
  }
  if (answers.length === 0) io.out(`${texts.verifiedNone}\n`);
  const states = {
    current: texts.verifiedCurrent,
    changed: texts.verifiedChanged,
    expired: texts.verifiedExpired,
  };
  for (const { id, question, answer, role, month, expires, sections, state } of answers) {
    const facts = fill(states[state], { role, month, expires });
    io.out(`${[question, answer, facts, sections.join(', '), id].join('\n    ')}\n`);
  }
  return 0;
};
