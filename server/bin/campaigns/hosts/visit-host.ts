import type { BrowserContext } from 'playwright-core';
import { askForPicture } from './ask-for-picture.ts';
import { describeHost, describePerson } from './describe-host.ts';
import type { Guest } from './guest.ts';
import type { HostPage } from './host-page.ts';
import { inspectOutcome } from './inspect-outcome.ts';
import { inspectStand } from './inspect-stand.ts';
import { listDifferences } from './list-differences.ts';
import { meetWidget, openHost } from './meet-widget.ts';
import type { Stage } from './open-stage.ts';
import { openPageWorlds } from './page-worlds.ts';

const patience = 60_000;

export interface Visit {
  host: HostPage;
  prompt: string;
  /** How the widget's text looks on a page that does nothing to it. */
  plainLook: readonly string[];
}

/** Does on one page what a visitor does; answers with what is wrong, one sentence each. */
export async function visitHost(stage: Stage, visit: Visit): Promise<string[]> {
  const context = await stage.browser.newContext({ viewport: { width: 1000, height: 900 }, ...visit.host.context });
  context.setDefaultTimeout(patience);
  try {
    return (await visitIn(context, stage, visit)).map((finding) => `${visit.host.name}: ${finding}`);
  } finally {
    await context.close();
  }
}

async function visitIn(context: BrowserContext, stage: Stage, visit: Visit): Promise<string[]> {
  const { host, prompt } = visit;
  const before = await describeUntouched(context, stage, host);
  const { guest, heard } = await meetWidget(context, stage, host);
  const findings: string[] = [];
  try {
    findings.push(...(await inspectArrival(guest)));
    if (host.outcome !== 'nothing runs') await (host.act ?? askForPicture)(guest, prompt, stage.server);
    findings.push(...(await inspectOutcome(guest, stage, visit)));
    findings.push(...(await inspectStand(context, stage, host)));
    if (!host.isRestless) findings.push(...listDifferences(before, await describeHost(guest.worlds)));
  } catch (error) {
    findings.push(describeError(error), await describeWidget(guest));
  }
  return [...findings, ...heard];
}

/** The same page where nothing of ours has arrived. */
async function describeUntouched(context: BrowserContext, stage: Stage, host: HostPage): Promise<string[]> {
  const page = await context.newPage();
  await page.route(/\/embed\//, (route) => route.abort());
  await openHost(page, stage, host);
  const lines = await describeHost(await openPageWorlds(page));
  await page.close();
  return lines;
}

/** Nothing that arrives by itself may take the focus or move the page. */
async function inspectArrival(guest: Guest): Promise<string[]> {
  const { act, isRestless, outcome, waitsForIntent } = guest.host;
  if (outcome !== 'picture' || act || isRestless || waitsForIntent) return [];
  const before = await describePerson(guest.worlds);
  await guest.pricedButton.waitFor();
  const after = await describePerson(guest.worlds);
  return before === after ? [] : [`the person was at “${before}”, and is at “${after}”`];
}

/** Without the log of what was tried. */
function describeError(error: unknown): string {
  return String(error).split('\n', 4).join(' ');
}

/** As a screen reader has it, in one line. */
async function describeWidget({ element }: Guest): Promise<string> {
  const shown = await element.ariaSnapshot({ timeout: 1000 }).catch(() => 'nothing');
  return `it shows: ${shown.replaceAll(/\s*\n\s*/g, ' ')}`;
}
