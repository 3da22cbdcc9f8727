import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleLevels } from '../../facilitation/audience.ts';

describe('who may see what', () => {
  const channel = fc.record({
    kind: fc.constant('channel' as const),
    id: fc.constantFrom('C1', 'C2'),
    private: fc.boolean(),
    outsiders: fc.boolean(),
  });
  const direct = fc.record({
    kind: fc.constant('direct' as const),
    groups: fc.array(fc.constantFrom('G1', 'G2')),
  });
  const place = fc.oneof(channel, direct);

  it('an outsider sees what is public, wherever it is', () => {
    fc.assert(
      fc.property(place, (where) => {
        expect(visibleLevels(where, 'outsider')).toEqual(['openbaar']);
      }),
    );
  });
  it('a channel with an outsider in it sees what is public', () => {
    fc.assert(
      fc.property(channel, (where) => {
        expect(visibleLevels({ ...where, outsiders: true }, 'member')).toEqual(['openbaar']);
      }),
    );
  });
  it('a channel sees what its own group may see, when it is private, and of no other group', () => {
    fc.assert(
      fc.property(channel, (where) => {
        const groups = visibleLevels(where, 'member').filter((level) => level.startsWith('groep:'));
        expect(groups).toEqual(where.private && !where.outsiders ? [`groep:${where.id}`] : []);
      }),
    );
  });
  it('a member alone sees the groups that this member is known to belong to', () => {
    expect(visibleLevels({ kind: 'direct', groups: ['G1'] }, 'member')).toEqual([
      'openbaar',
      'douane',
      'groep:G1',
    ]);
  });
});
