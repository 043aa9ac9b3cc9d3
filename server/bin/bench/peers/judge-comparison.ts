import type { BenchRow } from '../bench.ts';
import { judgeAtMost } from '../judge.ts';
import { units } from '../units.ts';
import type { Comparison, MeasuredPeer } from './comparison.ts';
import { medianOf } from './median-of.ts';
import type { PeerVisit } from './visit-peer-page.ts';

/** Counts must hold at every visit. Of times the fastest visits are compared: a busy machine only ever adds to them. */
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
      value: fastest(plain, 'visible') / fastest(emptyPage, 'paint'),
      limit: 1.1,
      show: ratio,
    }),
    judgeAtMost({
      what: 'ready, the slower snippet, beside an empty Lit element',
      value: Math.max(fastest(plain, 'ready'), fastest(strict, 'ready')) / fastest(emptyLit, 'ready'),
      limit: 1.05,
      show: ratio,
    }),
  ];
}

function fastest({ visits }: MeasuredPeer, figure: keyof PeerVisit): number {
  return Math.min(...visits.map((visit) => visit[figure]));
}
