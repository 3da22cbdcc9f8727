import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listGaps, noteGap } from '../../db/gaps.ts';
import { useDurf } from '../support/durf-in-slack.ts';
import { eventually } from '../support/running-app.ts';
import { envelope, press, submission } from '../support/slack.ts';

/** U1 is in the group of who looks after the knowledge; U2 is not; UGUEST is in the group but no full member. */
const durf = useDurf({ roles: { kennisbeheer: { groups: ['SKENNIS'], people: [] } } });

const note = async (question: string, times = 1): Promise<string> => {
  for (let time = 0; time < times; time += 1) {
    const gap = { answerId: randomUUID(), question, language: 'nl', nearest: null, at: new Date() } as const;
    await noteGap(durf.database, gap, (text, known) => {
      const same = known.find((one) => one.text === text);
      return same && { belongsTo: same.belongsTo, likeness: 1, words: [] };
    });
  }
  return (await listGaps(durf.database)).find((topic) => topic.question === question)?.id ?? '';
};
const home = async (user: string): Promise<string> => {
  const before = durf.app.slack.called('views.publish').length;
  await durf.app.receiver.deliver(envelope({ type: 'app_home_opened', tab: 'home', user, channel: 'D1' }));
  await eventually(() => durf.app.slack.called('views.publish').length > before);
  return shownHome();
};
const shownHome = () => JSON.stringify(durf.app.slack.called('views.publish').at(-1)?.args.view ?? null);
const opened = () => JSON.stringify(durf.app.slack.called('views.open').at(-1)?.args.view ?? null);
const onHome = (action: string, value: string, user = 'U1') =>
  press(action, value, {
    channel: undefined,
    message: undefined,
    response_url: undefined,
    user: { id: user },
  });
const closing = (id: string, user = 'U1') =>
  submission(
    'gap-close-form',
    { reason: { reason: { selected_option: { value: 'source' } } } },
    { private_metadata: id },
    user,
  );

describe('the list on the start page', () => {
  it('is there for who looks after the knowledge, with how often roughly and in which month', async () => {
    await note('Wat kost een scanner?', 3);
    const shown = await home('U1');
    for (const words of [
      'Vragen zonder antwoord',
      'Wat kost een scanner?',
      '2-4 keer',
      'gap-take',
      'gap-close',
    ])
      expect(shown).toContain(words);
  });

  it.each(['U2', 'UGUEST'])(
    'is not there for anybody else, nor for a guest in the group (%s)',
    async (user) => {
      await note('Wat kost een scanner?');
      expect(await home(user)).not.toMatch(/scanner|gap-take/);
    },
  );

  it('is gone at once for who left the group', async () => {
    await note('Wat kost een scanner?');
    expect(await home('U1')).toContain('gap-take');
    durf.app.slack.groups.SKENNIS = [];
    await durf.app.receiver.deliver(envelope({ type: 'subteam_members_changed', subteam_id: 'SKENNIS' }));
    expect(await home('U1')).not.toContain('gap-take');
  });

  it('is not shown while Slack does not say who is in the group', async () => {
    await note('Wat kost een scanner?');
    durf.app.slack.failNext('usergroups.users.list', { ok: false, error: 'internal_error' });
    expect(await home('U1')).not.toContain('gap-take');
  });
});

describe('a question on the list', () => {
  it('is taken with one press, and a second delivery of that press changes nothing', async () => {
    const id = await note('Wat kost een scanner?');
    const pressed = onHome('gap-take', id);
    await durf.app.receiver.deliver(pressed);
    await durf.app.receiver.deliver(pressed);
    expect(await listGaps(durf.database)).toMatchObject([{ state: 'taken', owner: 'U1' }]);
    expect(shownHome()).toContain('"user_id":"U1"');
    expect(durf.app.slack.messages).toHaveLength(0);
  });

  it('is closed in a form that asks what settled it', async () => {
    const id = await note('Wat kost een scanner?');
    await durf.app.receiver.deliver(onHome('gap-close', id));
    expect(opened()).toContain('Waarmee is deze vraag opgelost?');
    const form = closing(id);
    expect((await durf.app.receiver.deliver(form)).acknowledged).toBe(true);
    expect((await durf.app.receiver.deliver(form)).acknowledged).toBe(true);
    expect(await listGaps(durf.database)).toMatchObject([{ state: 'closed', closedBy: 'source' }]);
    expect(shownHome()).toContain('Er staat nu niets open');
    await durf.app.receiver.deliver(onHome('gap-take', id));
    expect(durf.app.slack.messages.at(-1)?.text).toContain('niet meer open');
  });

  it('is merged with another once, however often the form arrives', async () => {
    const scanner = await note('Wat kost een scanner?', 2);
    const dog = await note('Hoeveel speurhonden zijn er?');
    await durf.app.receiver.deliver(onHome('gap-merge', dog));
    expect(opened()).toContain('Wat kost een scanner?');
    const form = submission(
      'gap-merge-form',
      { into: { into: { selected_option: { value: scanner } } } },
      { private_metadata: dog },
    );
    await durf.app.receiver.deliver(form);
    await durf.app.receiver.deliver(form);
    expect(await listGaps(durf.database)).toMatchObject([{ id: scanner, times: 3 }]);
  });

  it.each(['U2', 'UGUEST'])(
    'is not changed by somebody without the role who presses all the same (%s)',
    async (user) => {
      const id = await note('Wat kost een scanner?');
      await durf.app.receiver.deliver(onHome('gap-take', id, user));
      await durf.app.receiver.deliver(onHome('gap-close', id, user));
      const answer = await durf.app.receiver.deliver(closing(id, user));
      expect(answer.with).toMatchObject({ response_action: 'errors' });
      expect(await listGaps(durf.database)).toMatchObject([{ state: 'open', owner: null }]);
      expect(durf.app.slack.called('views.open')).toHaveLength(0);
      expect(durf.app.slack.messages[0]?.text).toMatch(/kennisbeheer/);
    },
  );
});
