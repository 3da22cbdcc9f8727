import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepFeedback, listUnhelpful } from '../../db/feedback.ts';
import { listGaps, noteGap } from '../../db/gaps.ts';
import { listVerified } from '../../db/verified-answers.ts';
import { useDurf } from '../support/durf-in-slack.ts';
import { eventually, everythingKept } from '../support/running-app.ts';
import { direct, envelope, press, submission } from '../support/slack.ts';
import { sectionDraft, sourceDraft, storeSources } from '../support/small-library.ts';

const durf = useDurf({ roles: { kennisbeheer: { groups: ['SKENNIS'], people: [] } } });
beforeEach(async () => {
  await storeSources(
    durf.database,
    sourceDraft('advies', { sections: [sectionDraft('advies.4.durf', 'Begin klein.')] }),
  );
});

const opened = () => JSON.stringify(durf.app.slack.called('views.open').at(-1)?.args.view ?? null);
const onHome = (action: string, value: string, user = 'U1') =>
  press(action, value, {
    channel: undefined,
    message: undefined,
    response_url: undefined,
    user: { id: user },
  });
const gap = async (): Promise<string> => {
  await noteGap(
    durf.database,
    { answerId: randomUUID(), question: 'Hoe begin ik?', language: 'nl', nearest: null, at: new Date() },
    () => undefined,
  );
  return (await listGaps(durf.database))[0]?.id ?? '';
};
const filled = (
  more: { answer?: string; ids?: string | null; picked?: string[]; expires?: string } = {},
  origin: Record<string, string> = {},
  user = 'U1',
) =>
  submission(
    'verified-form',
    {
      question: { question: { value: 'Hoe begin ik?' } },
      answer: { answer: { value: more.answer ?? 'Begin klein.' } },
      picked: {
        picked: { selected_options: (more.picked ?? ['advies.4.durf']).map((value) => ({ value })) },
      },
      ids: { ids: { value: more.ids ?? null } },
      expires: { expires: { selected_date: more.expires ?? '2999-01-01' } },
    },
    { private_metadata: JSON.stringify(origin) },
    user,
  );
const send = async (form: Record<string, unknown>) => (await durf.app.receiver.deliver(form)).with;
const kept = () => listVerified(durf.database, new Date());

describe('a verified answer', () => {
  it('is written from a question on the list, which is settled by it, once however often the form arrives', async () => {
    const id = await gap();
    await durf.app.receiver.deliver(onHome('gap-answer', id));
    for (const part of ['verified-form', 'Hoe begin ik?', '§ Durf (Verantwoorde durf)', 'datepicker'])
      expect(opened()).toContain(part);
    const form = filled({}, { gap: id });
    expect(await send(form)).toBeUndefined();
    expect(await send(form)).toBeUndefined();
    expect(await kept()).toMatchObject([
      { question: 'Hoe begin ik?', role: 'kennisbeheer', sections: ['advies.4.durf'], state: 'current' },
    ]);
    expect(await listGaps(durf.database)).toMatchObject([{ state: 'closed', closedBy: 'answer' }]);
    expect(await everythingKept(durf.database)).not.toContain('"U1"');
  });

  it.each([
    ['without a passage', { picked: [] }, 'minstens één passage'],
    ['on a passage that is not there', { picked: [], ids: 'advies.99' }, 'advies.99'],
    ['that is to be used until a day that has passed', { expires: '2020-01-01' }, 'na vandaag'],
    ['in which a person is named', { answer: 'Vraag het aan mevrouw Jansen.' }, 'Haal dit eruit'],
  ])('%s is not kept, and the form says why', async (_, wrong, says) => {
    const answer = await send(filled(wrong));
    expect(answer).toMatchObject({ response_action: 'errors' });
    expect(JSON.stringify(answer)).toContain(says);
    expect(await kept()).toEqual([]);
  });

  it('is written by nobody without the role', async () => {
    const id = await gap();
    await durf.app.receiver.deliver(onHome('gap-answer', id, 'U2'));
    expect(durf.app.slack.called('views.open')).toHaveLength(0);
    expect(await send(filled({}, { gap: id }, 'U2'))).toMatchObject({ response_action: 'errors' });
    expect(await kept()).toEqual([]);
  });

  it('is looked at again when a source has changed, and takes the place of the old one', async () => {
    await send(filled());
    await storeSources(
      durf.database,
      sourceDraft('advies', { sections: [sectionDraft('advies.4.durf', 'Begin groot.')] }),
    );
    await durf.app.receiver.deliver(
      envelope({ type: 'app_home_opened', tab: 'home', user: 'U1', channel: 'D1' }),
    );
    await eventually(() =>
      JSON.stringify(durf.app.slack.called('views.publish').at(-1)?.args ?? '').includes('Opnieuw nakijken'),
    );
    const [old] = await kept();
    await durf.app.receiver.deliver(onHome('verified-renew', old?.id ?? ''));
    expect(opened()).toContain('"initial_value":"Begin klein."');
    await send(filled({ answer: 'Begin groot.' }, { renews: old?.id ?? '' }));
    expect(await kept()).toMatchObject([{ answer: 'Begin groot.', state: 'current' }]);
    const [now] = await kept();
    await durf.app.receiver.deliver(onHome('verified-withdraw', now?.id ?? ''));
    expect(await kept()).toEqual([]);
  });
});

describe('an answer that did not help', () => {
  const unhelpful = async (): Promise<string> => {
    await durf.app.receiver.deliver(envelope(direct('Wat is durf?')));
    await eventually(() => durf.app.slack.messages.length === 1);
    const { rows } = await durf.database.query<{ id: string }>('select id from answers');
    const answerId = rows[0]?.id ?? '';
    await keepFeedback(durf.database, { answerId, useful: false, reason: 'missing', at: new Date() });
    return answerId;
  };

  it('leads to a verified answer, and is off the list then', async () => {
    const id = await unhelpful();
    await durf.app.receiver.deliver(onHome('unhelpful-answer', id));
    expect(opened()).toContain('Wat is durf?');
    await send(filled({}, { feedback: id }));
    expect(await listUnhelpful(durf.database, 5)).toEqual([]);
  });

  it('is off the list when somebody has seen it', async () => {
    const id = await unhelpful();
    await durf.app.receiver.deliver(onHome('unhelpful-seen', id, 'U2'));
    expect(await listUnhelpful(durf.database, 5)).toHaveLength(1);
    await durf.app.receiver.deliver(onHome('unhelpful-seen', id));
    expect(await listUnhelpful(durf.database, 5)).toEqual([]);
  });
});
