import { expect, it } from 'vitest';
import { bucketOf } from '../../../facilitation/gaps/gap-list.ts';

it('how often something was asked is told roughly, so that no single press shows', () => {
  expect([1, 2, 4, 5, 9, 10, 24, 25, 900].map(bucketOf)).toEqual([
    ...['1', '2-4', '2-4', '5-9', '5-9', '10-24', '10-24', '25+', '25+'],
  ]);
});
