import type { Locator } from 'playwright-core';
import { inspectPayment } from '../inspect-payment.ts';
import { countColors } from './count-colors.ts';
import { describeLook } from './describe-look.ts';
import type { Guest } from './guest.ts';
import { listDifferences } from './list-differences.ts';
import type { Stage } from './open-stage.ts';
import { fallback } from './render-host-page.ts';
import type { Visit } from './visit-host.ts';

const manyColors = 12;
const veryManyColors = 40;
const mostTries = 200;
const smallest = 100;

/** Either the picture is there, to be seen and paid once, or the widget says in words why not, and is at rest. */
export async function inspectOutcome(guest: Guest, { server: { database } }: Stage, visit: Visit): Promise<string[]> {
  const { box, frame, outcome, restyles } = visit.host;
  const accepted = () =>
    database.selectFrom('generations').select(['id', 'status']).where('prompt', '=', visit.prompt).execute();
  if (outcome === 'nothing runs') {
    await guest.words(new RegExp(fallback)).waitFor();
    return expectNone(await accepted());
  }
  if (outcome === 'nothing is asked for') return expectNone(await accepted());
  if (outcome !== 'picture') {
    const findings = await inspectRefusal(guest, outcome.says);
    return outcome.isMade ? findings : [...findings, ...expectNone(await accepted())];
  }
  const isMade = async () => (await accepted()).some(({ status }) => status === 'succeeded');
  const findings = await (box === undefined
    ? inspectPicture(guest, visit.prompt)
    : inspectBox(guest.page.locator(box), isMade));
  if (!restyles && (box ?? frame) === undefined)
    findings.push(...listDifferences(visit.plainLook, await describeLook(guest.worlds)));
  const [made, ...others] = await accepted();
  if (made?.status === 'succeeded' && others.length === 0)
    return [...findings, ...(await inspectPayment(database, made.id))];
  return [...findings, `the server has: ${[made, ...others].map((each) => each?.status).join(' ') || 'nothing'}`];
}

async function inspectPicture(guest: Guest, prompt: string): Promise<string[]> {
  const picture = guest.picture(prompt);
  await picture.waitFor();
  await guest.element.getByRole('button', { name: /./ }).last().waitFor();
  const box = await picture.boundingBox();
  if (!box || box.width < smallest || box.height < smallest)
    return [`the picture has ${box?.width} × ${box?.height} px`];
  const colors = await countColors(picture);
  return colors < manyColors ? [`the picture shows ${colors} colours`] : [];
}

/** Where nobody can look inside, there must be many colours once the server has made the picture. */
async function inspectBox(box: Locator, isMade: () => Promise<boolean>): Promise<string[]> {
  for (let tries = 0; tries < mostTries; tries++) {
    const colors = await countColors(box);
    if (colors > veryManyColors && (await isMade())) return [];
  }
  return ['no picture shows'];
}

async function inspectRefusal(guest: Guest, words: RegExp): Promise<string[]> {
  await guest.words(words).waitFor();
  const isBusy = await guest.element.getByRole('timer').isVisible();
  return isBusy ? ['it says so, and goes on all the same'] : [];
}

function expectNone(accepted: readonly unknown[]): string[] {
  return accepted.length === 0 ? [] : ['it says no, but the server has accepted a request'];
}
