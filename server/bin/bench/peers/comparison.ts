import type { PeerPage } from './build-peer-page.ts';
import type { PeerVisit } from './visit-peer-page.ts';

/** A page and what each visit to it cost, one per round. */
export interface MeasuredPeer {
  page: PeerPage;
  visits: PeerVisit[];
}

/** All that is measured in one run, by the part that it plays. */
export interface Comparison {
  emptyPage: MeasuredPeer;
  plain: MeasuredPeer;
  strict: MeasuredPeer;
  emptyLit: MeasuredPeer;
  peers: MeasuredPeer[];
}

export function listMeasured({ emptyPage, plain, strict, emptyLit, peers }: Comparison): MeasuredPeer[] {
  return [emptyPage, plain, strict, emptyLit, ...peers];
}
