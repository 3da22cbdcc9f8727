import type { App } from '@slack/bolt';
import { askOnce } from './answers/asked.ts';
import { registerButtons } from './answers/buttons.ts';
import { registerCommand } from './answers/command.ts';
import { registerMessages } from './answers/messages.ts';
import { registerSubmissions } from './answers/submissions.ts';
import { explain } from './errors.ts';
import { registerGapActions } from './home/gap-actions.ts';
import { createKeeper } from './home/keeper.ts';
import { registerHome } from './home/listeners.ts';
import { registerVerifiedActions } from './home/verified-actions.ts';
import { createAllowance } from './slack/allowance.ts';
import type { Desk } from './slack/desk.ts';

/** What changes who people and channels are: what is remembered of them is dropped. */
const CHANGES = [
  'member_joined_channel',
  'member_left_channel',
  'user_change',
  'subteam_members_changed',
  'channel_archive',
] as const;

/**
 * Everything that the app listens to; `manifest.yml` asks Slack for exactly this. What a person waits for works at
 * `desk`, what was acknowledged already at `background`.
 */
export const registerListeners = (app: App, desk: Desk, background: Desk): void => {
  const mayAsk = createAllowance(() => desk.clock.now());
  registerMessages(app, background, mayAsk);
  registerCommand(app, desk, mayAsk);
  registerButtons(app, desk, mayAsk);
  registerSubmissions(app, desk, mayAsk);
  registerHome(app, desk, mayAsk, (key, { text, user, team }) =>
    askOnce(desk, key, { text, user, team, channel: user, thread: null, echo: 'you', responseUrl: null }),
  );
  const keeper = createKeeper(app, desk);
  registerGapActions(keeper, desk);
  registerVerifiedActions(keeper, desk);
  for (const change of CHANGES) app.event(change, async () => desk.directory.forget());
  app.error(async (error) => {
    const { level, line } = explain(error);
    desk.log[level]({ kind: 'event', feature: 'receive', outcome: 'failed', ...line });
  });
};
