import { inspectStage } from './inspect-stage.ts';
import { kieStages, lastKieStages } from './kie-stages.ts';
import { openAiStages } from './openai-stages.ts';
import type { Scene } from './open-scene.ts';
import { readGeneration } from './read-generation.ts';
import type { Stage, StageEntry } from './stage.ts';

interface EnteredStage extends StageEntry {
  stage: Stage;
}

/** One worker, one generation at each stage, and one SIGKILL. */
export async function killAtEveryStage(scene: Scene, random: () => number): Promise<string[]> {
  const worker = await scene.startWorker();
  const entered: EnteredStage[] = [];
  for (const stage of [...openAiStages, ...shuffle(kieStages, random), ...lastKieStages]) {
    entered.push({ stage, ...(await stage.enter(scene)) });
  }
  for (const { atLast } of entered) await atLast?.();
  await worker.kill();
  const findings = await inspectDeath(scene, entered);
  for (const { afterDeath } of entered) await afterDeath?.();
  return [...findings, ...(await inspectNextLives(scene, entered))];
}

/** Whoever had got away would prove nothing. */
async function inspectDeath(scene: Scene, entered: readonly EnteredStage[]): Promise<string[]> {
  const findings: string[] = [];
  for (const { stage, picture } of entered) {
    const { status, attempt } = await readGeneration(scene, picture);
    if (status !== 'running' || attempt !== 1) findings.push(`not killed when ${stage.name}, but ${status}`);
  }
  return findings;
}

/** The next worker has all the time; the one after it soon gives up what nobody will ever hear of. */
async function inspectNextLives(scene: Scene, entered: readonly EnteredStage[]): Promise<string[]> {
  const patient = await scene.startWorker();
  for (const { inNextLife } of entered) await inNextLife?.();
  const isMade = ({ stage }: EnteredStage) => stage.expected.status === 'succeeded';
  const findings = await inspectAll(scene, entered.filter(isMade));
  await patient.kill();
  const impatient = await scene.startWorker({ kieSeconds: 1 });
  const unheard = entered.filter((one) => !isMade(one));
  findings.push(...(await inspectAll(scene, unheard)));
  await impatient.stop();
  return findings;
}

async function inspectAll(scene: Scene, entered: readonly EnteredStage[]): Promise<string[]> {
  const findings = entered.map(({ stage, picture }) => inspectStage(scene, stage, picture));
  return (await Promise.all(findings)).flat();
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.toSorted((one, other) => one.key - other.key).map(({ item }) => item);
}
