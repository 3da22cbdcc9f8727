import type { AnswerStep } from '../../retrieval/ports.ts';
import { fill, type Texts } from '../i18n/texts.ts';
import type { Desk } from '../slack/desk.ts';
import { limits } from '../slack/limits.ts';
import type { Asked } from './asked.ts';

/** Sections that a line names; more would not fit on a phone. */
const NAMED = 2;

/** What somebody who waits sees: what is being done, never a text that nobody has checked yet. */
export interface Waiting {
  readonly show: (step: AnswerStep) => void;
  /** When everything was shown: after the answer a late line would stay for ever. */
  readonly settled: () => Promise<void>;
}

const lineOf = (step: AnswerStep, texts: Texts): string =>
  step.step === 'checking'
    ? texts.statusChecking
    : fill(texts.statusReadingSections, {
        sections: step.sections
          .slice(0, NAMED)
          .map((title) => `§ ${title}`)
          .join(', '),
      });

/** Shows in the thread that Durf is at work; a failure of this never fails the answer. */
export const showWaiting = (desk: Desk, asked: Asked): Waiting => {
  const thread = asked.responseUrl ? undefined : (asked.thread ?? undefined);
  if (thread === undefined) return { show: () => undefined, settled: async () => undefined };
  const set = async (
    say: (texts: Texts) => { status: string; loading: readonly string[] },
  ): Promise<void> => {
    const { status, loading } = say(await desk.words(asked.user));
    await desk.clients.interactive.assistant.threads.setStatus({
      channel_id: asked.channel,
      thread_ts: thread,
      status,
      loading_messages: loading.slice(0, limits.loadingMessages),
    });
  };
  let last = set((texts) => ({
    status: texts.statusWorking,
    // With a model the steps follow as they are taken; without one the answer is there before they would be read.
    loading: desk.usesModel
      ? [texts.statusSearching]
      : [texts.statusSearching, texts.statusReading, texts.statusChecking],
  })).catch(() => undefined);
  return {
    show: (step) => {
      last = last
        .then(() =>
          set((texts) => {
            const line = lineOf(step, texts);
            return { status: line, loading: [line] };
          }),
        )
        .catch(() => undefined);
    },
    settled: () => last,
  };
};
