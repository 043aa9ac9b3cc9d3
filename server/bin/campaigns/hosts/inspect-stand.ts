import type { BrowserContext } from 'playwright-core';
import type { HostPage } from './host-page.ts';
import { meetWidget } from './meet-widget.ts';
import { network } from './network.ts';
import type { Stage } from './open-stage.ts';
import type { PageWorlds } from './page-worlds.ts';
import { type Snippet, forbidsInline } from './render-host-page.ts';

/** Time enough for the page to be seen before the script comes. */
const paint = 300;
const phone = { width: 360, height: 900 };

/** What moved since the start. Of what is inside a widget no node is told. */
const readShifts = (isInsideToo: boolean): string => `(async () => {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: 'layout-shift', buffered: true });
  const sources = observer.takeRecords().flatMap(({ sources }) => sources);
  const counted = sources.filter(({ node }) => node || ${isInsideToo});
  return counted.map(({ node, previousRect, currentRect }) =>
    (node?.nodeName ?? 'something inside') + ' moved from ' + JSON.stringify(previousRect) + ' to ' + JSON.stringify(currentRect)).join(', ');
})()`;

const readFit = `(() => {
  const findAll = (root) => [...root.querySelectorAll('*')].flatMap((element) =>
    [element, ...(element.shadowRoot ? findAll(element.shadowRoot) : [])]);
  const element = findAll(document).find(({ localName }) => localName === 'vignette-generator');
  const own = element.getBoundingClientRect();
  const outer = (element.parentElement ?? element.getRootNode().host).getBoundingClientRect();
  const card = (element.shadowRoot?.firstElementChild ?? element).getBoundingClientRect();
  const faults = [];
  if (own.width < 100 || own.height < 100) faults.push('it is ' + own.width + ' × ' + own.height + ' px');
  if (own.right > outer.right + 1 || own.left < outer.left - 1)
    faults.push('it stands at ' + own.left + ' to ' + own.right + ' in a box from ' + outer.left + ' to ' + outer.right);
  if (card.right > own.right + 1) faults.push('its card ends at ' + card.right + ', it at ' + own.right);
  return faults.join(', ');
})()`;

/** By either snippet nothing moves when the widget comes, and it has a width that its place has too, on small screens as well. */
export async function inspectStand(context: BrowserContext, stage: Stage, host: HostPage): Promise<string[]> {
  const findings: string[] = [];
  for (const snippet of listSnippets(host)) {
    const { guest } = await meetWidget(context, stage, host, {
      snippet,
      prepare: network.delay(/vignette\.js$/, paint),
    });
    await guest.pricedButton.waitFor();
    const faults = [await read(guest.worlds, readFit)];
    if (keepsPlace(host)) faults.push(await read(guest.worlds, readShifts(host.mayMove !== 'inside')));
    await guest.page.setViewportSize(phone);
    faults.push(await read(guest.worlds, readFit));
    findings.push(...faults.filter((fault) => fault !== '').map((fault) => `${snippet} snippet: ${fault}`));
    await guest.page.close();
  }
  return findings;
}

/** Only where nothing but the widget moves, and where it comes by itself. */
function listSnippets(host: HostPage): Snippet[] {
  if (host.outcome !== 'picture' || host.act || host.frame || host.isRestless || host.waitsForIntent) return [];
  return forbidsInline(host) ? ['strict'] : ['plain', 'strict'];
}

/** No rule can reserve anything where no style sheet at all is allowed. */
function keepsPlace({ headers = {}, mayMove }: HostPage): boolean {
  return mayMove !== 'everything' && !headers['content-security-policy']?.includes(`style-src 'none'`);
}

async function read({ apart }: PageWorlds, script: string): Promise<string> {
  return String(await apart(script));
}
