import type { BrowserContext, Page } from 'playwright-core';
import { Guest } from './guest.ts';
import type { HostPage } from './host-page.ts';
import { listenToPage } from './listen-to-page.ts';
import type { Stage } from './open-stage.ts';
import { openPageWorlds } from './page-worlds.ts';
import type { Snippet } from './render-host-page.ts';

/** Opens the page in a new tab, and listens from the start to what goes wrong there. */
export async function meetWidget(
  context: BrowserContext,
  stage: Stage,
  host: HostPage,
  { prepare, snippet }: { prepare?: HostPage['prepare']; snippet?: Snippet } = {},
): Promise<{ guest: Guest; heard: string[] }> {
  const page = await context.newPage();
  const heard = await listenToPage(page, host);
  const guest = new Guest({ page, host, worlds: await openPageWorlds(page), hostOrigin: stage.hosts.origin });
  await host.prepare?.(guest);
  await prepare?.(guest);
  await openHost(page, stage, host, snippet);
  return { guest, heard };
}

export async function openHost(
  page: Page,
  { hosts }: Stage,
  host: HostPage,
  snippet: Snippet = 'plain',
): Promise<void> {
  const origin = host.at === 'insecure' ? hosts.insecureOrigin : hosts.origin;
  await page.goto(`${origin}/${encodeURIComponent(host.name)}?${snippet}`, { waitUntil: 'domcontentloaded' });
}
