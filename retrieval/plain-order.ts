import { COVERED, type RankedSection } from './rank.ts';
import type { Candidate } from './search-port.ts';
import { isOn } from './steps.ts';

const inOrder = (
  ranked: readonly RankedSection[],
  scoreOf: (one: RankedSection) => number,
): RankedSection[] =>
  ranked.map((one) => ({ ...one, score: scoreOf(one) })).sort((a, b) => b.score - a.score);

/** The order that sections had without a step of ranking; as it was, unless that is being measured. */
export const plainOrder = (ranked: RankedSection[], candidates: readonly Candidate[]): RankedSection[] => {
  if (!isOn('covered words')) return inOrder(ranked, ({ score, covered }) => score - COVERED * covered);
  if (isOn('second look')) return ranked;
  const fused = (section: RankedSection['section']): number =>
    Math.max(0, ...candidates.filter((one) => one.section.id === section.id).map((one) => one.fused));
  const most = Math.max(...ranked.map(({ section }) => fused(section)), Number.MIN_VALUE);
  return inOrder(ranked, ({ section }) => fused(section) / most);
};
