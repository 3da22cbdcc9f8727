import { describe, expect, it } from 'vitest';
import { useDurf } from '../support/durf-in-slack.ts';
import { eventually } from '../support/running-app.ts';
import { BOT, direct, envelope, inChannel, TEAM, typedCommand } from '../support/slack.ts';

const durf = useDurf();
const posted = (count: number) => eventually(() => durf.app.slack.messages.length >= count, `post ${count}`);
const quiet = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('a conversation', () => {
  it('remembers what was said in its thread, and nothing of another one', async () => {
    await durf.app.receiver.deliver(envelope(direct('Wat is durf?', { ts: '5.1' })));
    await posted(1);
    await durf.app.receiver.deliver(envelope(direct('En wat nog meer?', { ts: '5.2', thread_ts: '5.1' })));
    await posted(2);
    await durf.app.receiver.deliver(envelope(direct('En wat nog meer?', { ts: '6.1' })));
    await posted(3);
    expect(durf.app.ask.asked[1]?.history.map(({ role }) => role)).toEqual(['user', 'assistant']);
    expect(durf.app.ask.asked[1]?.history[0]?.content).toBe('Wat is durf?');
    expect(durf.app.ask.asked[2]?.history).toEqual([]);
  });

  it('goes on in a channel thread without a mention, but only for questions to it', async () => {
    await durf.app.receiver.deliver(envelope(inChannel(`<@${BOT}> wat is durf?`, { ts: '7.1' })));
    await posted(1);
    const inThread = (text: string) =>
      durf.app.receiver.deliver(envelope(inChannel(text, { thread_ts: '7.1' })));
    await inThread('Ja, dat zie ik ook zo.');
    await inThread('<@U2> wat vind jij?');
    await quiet();
    expect(durf.app.slack.messages).toHaveLength(1);
    await inThread('En hoe zit het met fouten?');
    await posted(2);
    expect(durf.app.slack.messages[1]).toMatchObject({ channel: 'C1', thread_ts: '7.1' });
    expect(durf.app.ask.asked[1]?.history).toHaveLength(2);
  });

  it('shows that it is at work before the answer, and answers also when showing that fails', async () => {
    durf.app.slack.failNext('assistant.threads.setStatus', { ok: false, error: 'missing_scope' });
    await durf.app.receiver.deliver(envelope(direct('Wat is durf?', { ts: '8.1' })));
    await posted(1);
    const methods = durf.app.slack.calls.map(({ method }) => method);
    expect(methods.indexOf('assistant.threads.setStatus')).toBeLessThan(methods.indexOf('chat.postMessage'));
    expect(durf.app.slack.called('assistant.threads.setStatus')[0]?.args).toMatchObject({
      channel_id: 'D1',
      thread_ts: '8.1',
      loading_messages: ['zoekt in de bronnen…', 'leest de passages…', 'controleert citaten…'],
    });
  });

  it('offers four questions when somebody opens it, in that person’s language', async () => {
    await durf.app.receiver.deliver(
      envelope({ type: 'app_home_opened', tab: 'messages', user: 'U2', channel: 'DU2' }),
    );
    await eventually(() => durf.app.slack.called('assistant.threads.setSuggestedPrompts').length === 1);
    const { args } = durf.app.slack.called('assistant.threads.setSuggestedPrompts')[0] ?? {};
    expect(args?.prompts).toHaveLength(4);
    expect(JSON.stringify(args)).toContain('responsible daring');
  });

  it.each([
    ['', 'Ik zie nog geen vraag'],
    ['??', 'Ik zie nog geen vraag'],
    ['Goedemorgen!', 'Dag!'],
    ['Dank je wel', 'Graag gedaan'],
  ])('answers “%s” kindly without looking anything up', async (text, words) => {
    await durf.app.receiver.deliver(envelope(direct(text)));
    await posted(1);
    expect(durf.app.slack.messages[0]?.text).toContain(words);
    expect(durf.app.ask.asked).toEqual([]);
  });

  it('asks somebody who asks without end to wait', async () => {
    for (let n = 0; n < 21; n += 1) await durf.app.receiver.deliver(envelope(direct('Wat is durf?')));
    await posted(21);
    expect(durf.app.slack.messages.filter(({ text }) => text.includes('heel veel vragen'))).toHaveLength(1);
    expect(durf.app.ask.asked).toHaveLength(20);
  });
});

describe('the command', () => {
  it.each([
    ['', 'Zo kun je me gebruiken'],
    ['help', 'Zo kun je me gebruiken'],
    ['koffie', '“koffie” ken ik niet'],
    ['vraag', 'Ik zie nog geen vraag'],
  ])('“%s” is answered with fitting help', async (text, words) => {
    const { with: answer } = await durf.app.receiver.deliver(typedCommand(text));
    expect(JSON.stringify(answer)).toContain(words);
    expect(answer).toMatchObject({ response_type: 'ephemeral' });
  });

  it('says so in words when nothing can be stored', async () => {
    durf.app.breakDatabase(true);
    const { with: answer } = await durf.app.receiver.deliver(typedCommand('vraag Wat is durf?'));
    expect(JSON.stringify(answer)).toContain('niet opslaan');
    durf.app.breakDatabase(false);
  });

  it('asks once when Slack sends it twice', async () => {
    const body = typedCommand('ask What is daring?', { user_id: 'U2' });
    const first = await durf.app.receiver.deliver(body);
    await durf.app.receiver.deliver(body);
    expect(JSON.stringify(first.with)).toContain('looking it up');
    await eventually(() => durf.app.slack.called('response_url').length === 1);
    await quiet();
    expect(durf.app.ask.asked).toHaveLength(1);
  });
});

describe('the audience', () => {
  const askedIn = async (channel: string, user = 'U1'): Promise<readonly string[]> => {
    const before = durf.app.ask.asked.length;
    const event = channel.startsWith('D')
      ? direct('Wat is durf?', { channel, user })
      : inChannel(`<@${BOT}> Wat is durf?`, { channel, user });
    await durf.app.receiver.deliver(envelope(event));
    await eventually(() => durf.app.ask.asked.length > before);
    return durf.app.ask.asked[before]?.visible ?? [];
  };

  it.each([
    ['a public channel', 'C1', 'U1', ['openbaar', 'douane']],
    ['a private channel', 'CPRIVATE', 'U1', ['openbaar', 'douane', 'groep:CPRIVATE']],
    ['a channel with a guest in it', 'CGUEST', 'U1', ['openbaar']],
    ['a channel shared with others', 'CSHARED', 'U1', ['openbaar']],
    ['a channel that Durf can not look into', 'CNONE', 'U1', ['openbaar']],
    ['a direct conversation', 'D1', 'U1', ['openbaar', 'douane']],
    ['a direct conversation with a guest', 'D3', 'UGUEST', ['openbaar']],
    ['a direct conversation with somebody unknown', 'D4', 'UNKNOWN', ['openbaar']],
  ])('in %s gets what its weakest reader may see', async (_, channel, user, levels) => {
    expect(await askedIn(channel, user)).toEqual(levels);
  });

  it('is looked at again when somebody joins', async () => {
    expect(await askedIn('C1')).toContain('douane');
    durf.app.slack.failNext('conversations.members', { members: ['U1', 'UGUEST'] });
    expect(await askedIn('C1')).toContain('douane');
    await durf.app.receiver.deliver(
      envelope({ type: 'member_joined_channel', channel: 'C1', user: 'UGUEST', team: TEAM }),
    );
    await quiet();
    expect(await askedIn('C1')).toEqual(['openbaar']);
  });
});
