import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../launch-browser.ts';
import { openPageScript } from '../page-script.ts';
import type { Watched } from './subject.ts';
import { watchPage } from './watch-page.ts';
import type { PageReport } from './watch-page.ts';

/** One visit; times are in milliseconds. */
export interface PeerVisit extends PageReport {
  ready: number;
  thirdParties: number;
  /** Time in scripts until ready. */
  script: number;
  /** Bytes that scripts hold when ready, after a collection. */
  heap: number;
}

const slowdown = 4;
/** “Fast 3G” of Chromium's developer tools: each request waits so long, over a line of so many bytes per second. */
const network = {
  offline: false,
  latency: 562.5,
  downloadThroughput: ((1.6 * 1e6) / 8) * 0.9,
  uploadThroughput: (750 * 1e3) / 8,
};
const timeLimit = 30_000;
/** Long enough for what was asked for before to arrive, and for late shifts and calls to third parties. */
const restMilliseconds = 1_000;

/** A visit in a browser of its own that reaches nobody but this machine. */
export async function visitPeerPage(address: string, watched?: Watched): Promise<PeerVisit> {
  const browser = await launchBrowser(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);
  try {
    const page = await browser.newPage();
    return await visit(page, address, watched);
  } finally {
    await browser.close();
  }
}

async function visit(page: Page, address: string, watched: Watched | undefined): Promise<PeerVisit> {
  const outside = listOutside(page, new URL(address).origin);
  const session = await page.context().newCDPSession(page);
  await slowDown(session);
  await page.addInitScript({ content: watchPage(watched, timeLimit) });
  const runScript = await openPageScript(page);
  await page.goto(address, { waitUntil: 'commit' });
  const ready = Number(await runScript('ready'));
  const script = (await readMetric(session, 'ScriptDuration')) * 1000;
  await session.send('HeapProfiler.collectGarbage');
  const heap = await readMetric(session, 'JSHeapUsedSize');
  await page.waitForTimeout(restMilliseconds);
  const report = (await runScript('report()')) as PageReport;
  return { ...report, ready, script, heap, thirdParties: outside.length };
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await session.send('Performance.enable');
}

/** Fills up with the addresses that a page asks of others. */
function listOutside(page: Page, origin: string): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) addresses.push(request.url());
  });
  return addresses;
}

async function readMetric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}
