import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { explain } from '../../bot/errors.ts';
import { nl } from '../../bot/i18n/nl.ts';
import { createAllowance } from '../../bot/slack/allowance.ts';
import { guardSocketFaults } from '../../bot/slack/socket-faults.ts';
import { withCourtesy } from '../../db/courtesy.ts';
import type { Database } from '../../db/database.ts';
import { Outage, Refusal } from '../../facilitation/errors.ts';

describe('what is thrown', () => {
  it('is told in words with a reference, and logged without a word of it', () => {
    const { line, say, reference, level } = explain(new TypeError('kanarie'));
    expect(level).toBe('error');
    expect(say(nl)).toContain(reference);
    expect(JSON.stringify(line)).not.toContain('kanarie');
    expect(line.at).not.toEqual([]);
  });
  it('as a refusal says its own sentence', () => {
    expect(explain(new Refusal({ say: 'answerGone' })).say(nl)).toBe(nl.answerGone);
    expect(explain(new Refusal({ say: 'toString' })).say(nl)).toContain('kenmerk');
  });
  it('passes when a service is away, and is a bug when it is nothing that is known', () => {
    expect(explain(new Outage('slack', { retryable: true })).passing).toBe(true);
    expect(explain(Object.assign(new Error(), { code: 'ECONNREFUSED' })).passing).toBe(true);
    for (const value of [undefined, null, 'text', 7, {}, new Error('x')]) {
      expect(explain(value).passing).toBe(false);
      expect(explain(value).say(nl)).toMatch(/[2-9A-Z]{6}/);
    }
  });
});

describe('the known defect of Socket Mode', () => {
  it('is swallowed, exactly that, and only as long as Durf runs', () => {
    const before = process.listeners('unhandledRejection');
    const lines: string[] = [];
    const release = guardSocketFaults(pino({}, { write: (line: string) => void lines.push(line) }));
    const [added] = process.listeners('unhandledRejection').filter((one) => !before.includes(one));
    const nothing = Promise.resolve();
    expect(() => added?.(undefined, nothing)).not.toThrow();
    expect(lines).toHaveLength(1);
    for (const one of before) process.off('unhandledRejection', one);
    expect(() => added?.(new Error('a bug'), nothing)).toThrow('a bug');
    for (const one of before) process.on('unhandledRejection', one);
    release();
    expect(process.listeners('unhandledRejection')).toEqual(before);
  });
});

describe('the allowance', () => {
  it('lets each person ask twenty questions in a minute, and again in the next', () => {
    let now = new Date(0);
    const may = createAllowance(() => now);
    for (let n = 0; n < 20; n += 1) expect(may('U1')).toBe(true);
    expect(may('U1')).toBe(false);
    expect(may('U2')).toBe(true);
    now = new Date(60_000);
    expect(may('U1')).toBe(true);
  });
});

describe('courtesy on the one connection', () => {
  it('lets what is waited for go before everything that did not start yet', async () => {
    const order: string[] = [];
    const free: (() => void)[] = [];
    const slow = {
      engine: 'embedded',
      query: (text: string) => {
        order.push(text);
        return new Promise((resolve) => free.push(() => resolve({ rows: [], rowCount: 0 })));
      },
    } as unknown as Database; // only what the doors use
    const { urgent, background } = withCourtesy(slow);
    const work = [1, 2, 3].map((n) => background.query(`work ${n}`));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const first = urgent.query('acknowledge');
    free.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(order).toEqual(['work 1', 'acknowledge']);
    const done = setInterval(() => free.shift()?.(), 1);
    await Promise.all([first, ...work]);
    clearInterval(done);
    expect(order).toEqual(['work 1', 'acknowledge', 'work 2', 'work 3']);
  });
});
