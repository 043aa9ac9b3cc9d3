import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { addSite } from '../support/add-site.ts';
import { addVisitors } from '../support/add-visitors.ts';
import type { Bench, BenchRow } from './bench.ts';
import { collectGarbage } from './collect-garbage.ts';
import { judgeAtMost } from './judge.ts';
import { openBenchServer } from './open-bench-server.ts';
import type { BenchServer } from './open-bench-server.ts';
import { units } from './units.ts';

const warmUp = 200;
const clients = 3000;
const openedAtOnce = 50;

/** Memory of a page that waits: resident size of the server with many streams, less that with few, for each stream. */
export const streams: Bench = {
  name: 'streams',
  async run() {
    const bench = await openBenchServer({ NODE_OPTIONS: '--inspect-port=127.0.0.1:0' });
    try {
      return [await measure(bench)];
    } finally {
      await bench.close();
    }
  },
};

async function measure({ database, vignette, pid }: BenchServer): Promise<BenchRow> {
  const site = await addSite(database, 1);
  const tokens = (await addVisitors(database, site.id, warmUp + clients)).map(({ token }) => token);
  const open = await openStreams(vignette.server, tokens.slice(0, warmUp));
  await collectGarbage(pid, vignette.output);
  const before = readResidentBytes(pid);
  open.push(...(await openStreams(vignette.server, tokens.slice(warmUp))));
  await collectGarbage(pid, vignette.output);
  const value = (readResidentBytes(pid) - before) / clients;
  for (const stream of open) stream.destroy();
  const what = `a waiting stream: resident memory of the server, after garbage (${clients} of them)`;
  return judgeAtMost({ what, value, limit: 12_000, show: units.kilobytes });
}

async function openStreams(server: string, tokens: readonly string[]): Promise<ClientRequest[]> {
  const open: ClientRequest[] = [];
  for (let from = 0; from < tokens.length; from += openedAtOnce) {
    const some = tokens.slice(from, from + openedAtOnce);
    open.push(...(await Promise.all(some.map((token) => openStream(server, token)))));
  }
  return open;
}

/** Resolves when the first state has arrived: from then on the stream only waits. */
async function openStream(server: string, token: string): Promise<ClientRequest> {
  const stream = request(`${server}/v1/events`, { headers: { authorization: `Bearer ${token}` }, agent: false });
  stream.on('error', () => {});
  stream.end();
  const [response] = (await once(stream, 'response')) as [IncomingMessage];
  const synced = Promise.withResolvers<void>();
  let text = '';
  response.on('data', function read(chunk: Buffer) {
    text += chunk;
    if (!text.includes('event: synced')) return;
    response.off('data', read).resume();
    synced.resolve();
  });
  await synced.promise;
  return stream;
}

function readResidentBytes(pid: number): number {
  const [, kibibytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kibibytes) * 1024;
}
