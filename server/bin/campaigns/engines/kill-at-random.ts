import { setTimeout as after } from 'node:timers/promises';
import { untilFinished } from '../until-finished.ts';
import { countAsked } from './count-asked.ts';
import { models } from './describe-engines.ts';
import { inspectFailure, inspectPicture } from './inspect-ending.ts';
import type { Scene } from './open-scene.ts';
import { readCalls } from './read-calls.ts';
import type { AskedPicture } from './stage.ts';

const lives = 5;
const longestLife = 600;
const wanted = [models.kie, models.openAi, models.kie, models.openAiStream, models.kie];
/** What no worker will ever hear of is given up after so long. */
const kieSeconds = 10;

interface WantedPicture {
  model: string;
  picture: AskedPicture;
}

/** Worker after worker dies wherever it happens to be; what it was doing is the next one's. */
export async function killAtRandom(scene: Scene, random: () => number): Promise<string[]> {
  const pictures: WantedPicture[] = [];
  for (let life = 1; life <= lives; life++) {
    const worker = await scene.startWorker();
    for (const model of wanted) pictures.push({ model, picture: await scene.ask('killed at random', model) });
    await after(random() * longestLife);
    await worker.kill();
  }
  const last = await scene.startWorker({ kieSeconds });
  const findings = await Promise.all(pictures.map((one) => inspect(scene, one)));
  await last.stop();
  return findings.flat();
}

async function inspect(scene: Scene, { model, picture }: WantedPicture): Promise<string[]> {
  const { status } = await untilFinished(picture.client, picture.generationId);
  const isKie = model === models.kie;
  const findings =
    status === 'failed' && isKie ? await inspectFailure(scene, picture) : await inspectPicture(scene, picture);
  const calls = await readCalls(scene, picture);
  const asked = countAsked(scene, picture);
  if (asked > (isKie ? 1 : calls.length)) findings.push(`the engine was asked ${asked} times`);
  if (calls.some((call) => call !== 'succeeded' && call !== 'unknown')) findings.push(`the books say: ${calls.join()}`);
  return findings.map((finding) => `${model}, killed at random: ${finding}`);
}
