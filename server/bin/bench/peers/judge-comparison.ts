import type { BenchRow } from '../bench.ts';
import { judgeAtMost } from '../judge.ts';
import { median } from '../statistics.ts';
import { units } from '../units.ts';
import type { Comparison, MeasuredPeer } from './comparison.ts';
import { medianOf } from './median-of.ts';
import type { PeerVisit } from './visit-peer-page.ts';

/** Counts must hold at every visit; times are compared within each round, where the machine was the same for both. */
export function judgeComparison({ emptyPage, plain, strict, emptyLit }: Comparison): BenchRow[] {
  const most = (figure: keyof PeerVisit) =>
    Math.max(...[...plain.visits, ...strict.visits].map((visit) => visit[figure]));
  const { bytes, count, ratio } = units;
  return [
    judgeAtMost({
      what: 'bytes until ready, either snippet; an empty Lit element beside it',
      value: most('bytes'),
      limit: medianOf(emptyLit, 'bytes'),
      show: bytes,
    }),
    judgeAtMost({ what: 'requests until ready, either snippet', value: most('requests'), limit: 1, show: count }),
    judgeAtMost({ what: 'requests to others, either snippet', value: most('thirdParties'), limit: 0, show: count }),
    judgeAtMost({
      what: 'layout shift while it loads, either snippet',
      value: most('layoutShift'),
      limit: 0,
      show: (value) => value.toFixed(3),
    }),
    judgeAtMost({
      what: 'first visible with the plain snippet, beside the first paint of an empty page',
      value: median(divide(plain, 'visible', emptyPage, 'paint')),
      limit: 1.1,
      show: ratio,
    }),
    judgeAtMost({
      what: 'ready, the slower snippet, beside an empty Lit element',
      value: Math.max(...[plain, strict].map((ours) => median(divide(ours, 'ready', emptyLit, 'ready')))),
      limit: 1.05,
      show: ratio,
    }),
  ];
}

function divide(
  ours: MeasuredPeer,
  figure: keyof PeerVisit,
  floor: MeasuredPeer,
  floorFigure: keyof PeerVisit,
): number[] {
  return ours.visits.map((visit, round) => visit[figure] / (floor.visits[round]?.[floorFigure] ?? Number.NaN));
}
