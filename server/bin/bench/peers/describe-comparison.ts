import type { BenchTable } from '../bench.ts';
import { listMeasured } from './comparison.ts';
import type { Comparison, MeasuredPeer } from './comparison.ts';
import { medianOf } from './median-of.ts';

const columns = ['', 'bytes', 'req', '3rd', 'page', 'paint', 'visible', 'ready', 'shift', 'script', 'heap'];

/** The figures of everybody; script and heap without those of the empty page. */
export function describeComparison(comparison: Comparison): BenchTable {
  const { emptyPage } = comparison;
  return {
    caption: [
      `Alone on a page from this machine, CPU slowed 4×, Fast 3G; medians of ${emptyPage.visits.length} visits.`,
      'bytes, req: in brotli, until ready. 3rd: requests to others. page: bytes in the page itself.',
      'paint, visible, ready, script: ms. shift: layout shift. heap: kB, after a collection.',
    ],
    columns,
    rows: listMeasured(comparison).map((peer) => listFigures(peer, emptyPage)),
  };
}

function listFigures(peer: MeasuredPeer, emptyPage: MeasuredPeer): string[] {
  const added = (figure: 'script' | 'heap') => medianOf(peer, figure) - medianOf(emptyPage, figure);
  const own = (figure: 'visible' | 'ready') => (peer.page.watched ? show(medianOf(peer, figure)) : '–');
  return [
    peer.page.name,
    show(medianOf(peer, 'bytes')),
    show(medianOf(peer, 'requests')),
    show(medianOf(peer, 'thirdParties')),
    show(sizeOf(peer) - sizeOf(emptyPage)),
    show(medianOf(peer, 'paint')),
    own('visible'),
    own('ready'),
    medianOf(peer, 'layoutShift').toFixed(3),
    show(added('script')),
    show(added('heap') / 1000),
  ];
}

function show(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function sizeOf({ page }: MeasuredPeer): number {
  return page.files.get('')?.body.length ?? 0;
}
