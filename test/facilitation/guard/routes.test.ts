import { describe, expect, it } from 'vitest';
import { describeReferral, formNotice } from '../../../facilitation/guard/notices.ts';
import {
  describeRoute,
  exampleRoutes,
  routesFile,
  unverifiedRoutes,
} from '../../../facilitation/guard/routes.ts';

const now = new Date('2026-11-24T12:00:00Z');
const own = {
  id: 'bureau',
  name: { nl: 'Bureau', en: 'Office' },
  how: { nl: 'Bel 1234.', en: 'Call 1234.' },
  verified: '2026-10-01',
};

describe('the routes file', () => {
  it('accepts a route with both languages and the day on which it was checked', () => {
    expect(routesFile.parse([own])).toEqual([own]);
  });

  it('reads a day that YAML made into a date', () => {
    expect(routesFile.parse([{ ...own, verified: new Date('2026-10-01') }])[0]?.verified).toBe('2026-10-01');
  });

  it.each([
    ['an empty list', []],
    ['a missing translation', [{ ...own, how: { nl: 'Bel 1234.' } }]],
    ['an empty text', [{ ...own, name: { nl: ' ', en: 'Office' } }]],
    ['a day that does not exist', [{ ...own, verified: '2026-02-30' }]],
    ['the same route twice', [own, own]],
    ['a word too many', [{ ...own, phone: '1234' }]],
  ])('refuses %s', (_, file) => {
    expect(routesFile.safeParse(file).success).toBe(false);
  });
});

describe('routes that were not checked', () => {
  it('are all the examples', () => {
    expect(unverifiedRoutes(exampleRoutes, now)).toEqual(exampleRoutes);
  });

  it('are those checked more than 180 days ago', () => {
    const old = { ...own, verified: '2026-05-01' };
    expect(unverifiedRoutes([own, old], now)).toEqual([old]);
  });
});

describe('the examples', () => {
  it('are a routes file themselves, and say that nobody checked them', () => {
    expect(routesFile.parse(exampleRoutes)).toEqual(exampleRoutes);
    for (const route of exampleRoutes) {
      expect(describeRoute(route, 'nl')).toContain('voorbeeld, niet geverifieerd');
      expect(describeRoute(route, 'en')).toContain('example, not verified');
    }
  });
});

describe('what the writer reads', () => {
  it.each(['hard', 'soft', 'failed'] as const)(
    'after %s: what became of the text, every route, and 112',
    (notice) => {
      const text = describeReferral(notice, [own], 'nl');
      expect(text).toMatch(/^Dit hebben we (nog )?niet bewaard/);
      expect(text).toContain('• Bureau: Bel 1234.');
      expect(text).toMatch(/Direct gevaar\? Bel 112\.$/);
    },
  );

  it('is there in English as well', () => {
    expect(describeReferral('hard', [own], 'en')).toMatch(
      /^We did not keep this[\s\S]*• Office: Call 1234\.[\s\S]*112\.$/,
    );
  });

  it('before typing: that this is no place to report', () => {
    expect(formNotice.nl).toContain('geen meldpunt');
    expect(formNotice.en).toContain('not a place to report');
  });
});
