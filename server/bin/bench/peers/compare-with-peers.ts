import type { BenchLine } from '../bench.ts';
import { buildPeerPage } from './build-peer-page.ts';
import { listMeasured } from './comparison.ts';
import type { Comparison, MeasuredPeer } from './comparison.ts';
import { describeComparison } from './describe-comparison.ts';
import { describeWidget } from './describe-widget.ts';
import { emptyLit, emptyPage } from './floors.ts';
import { judgeComparison } from './judge-comparison.ts';
import { listPeers } from './list-peers.ts';
import type { Subject } from './subject.ts';
import { visitInRounds } from './visit-in-rounds.ts';

const rounds = 4;

/** Our widget, as built into this folder, beside nothing, next to nothing, and what others offer. */
export async function compareWithPeers(widgetFolder: string): Promise<BenchLine[]> {
  const { plain, strict } = await describeWidget(widgetFolder);
  const comparison: Comparison = {
    emptyPage: await buildMeasured(emptyPage),
    plain: await buildMeasured(plain),
    strict: await buildMeasured(strict),
    emptyLit: await buildMeasured(emptyLit),
    peers: [],
  };
  for (const peer of await listPeers()) comparison.peers.push(await buildMeasured(peer));
  await visitInRounds(listMeasured(comparison), rounds);
  return [describeComparison(comparison), ...judgeComparison(comparison)];
}

async function buildMeasured(subject: Subject): Promise<MeasuredPeer> {
  return { page: await buildPeerPage(subject), visits: [] };
}
