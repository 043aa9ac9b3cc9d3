import type { MeasuredPeer } from './comparison.ts';
import { servePeerPages } from './serve-peer-pages.ts';
import { visitPeerPage } from './visit-peer-page.ts';

/** Each round visits every page once, so that a busy moment of the machine meets all of them. */
export async function visitInRounds(peers: readonly MeasuredPeer[], rounds: number): Promise<void> {
  const server = await servePeerPages(peers.map(({ page }) => page));
  try {
    for (let round = 0; round < rounds; round++) {
      for (const { page, visits } of peers) visits.push(await visitPeerPage(server.addressOf(page), page.watched));
    }
  } finally {
    await server.close();
  }
}
