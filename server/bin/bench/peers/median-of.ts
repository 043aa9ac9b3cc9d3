import { median } from '../statistics.ts';
import type { MeasuredPeer } from './comparison.ts';
import type { PeerVisit } from './visit-peer-page.ts';

export function medianOf({ visits }: MeasuredPeer, figure: keyof PeerVisit): number {
  return median(visits.map((visit) => visit[figure]));
}
