import { createClosingStack } from '../../src/app/closing-stack.ts';
import { verifyLedger } from '../../src/credits/verify-ledger.ts';
import { createRandom } from '../support/random.ts';
import type { Campaign } from './campaign.ts';
import { inspectStage } from './engines/inspect-stage.ts';
import { kieStages, stageBeforeBooks } from './engines/kie-stages.ts';
import { openAiStages } from './engines/openai-stages.ts';
import { openScene, type Scene } from './engines/open-scene.ts';
import type { Stage, StageEntry } from './engines/stage.ts';

interface EnteredStage extends StageEntry {
  stage: Stage;
}

/** A worker dies with one generation at each stage of its life; those that come after it must not pay again. */
export const engines: Campaign = {
  name: 'engines',
  about: 'SIGKILL for a worker at every stage of a call to a hosted engine; no task may be paid twice',
  rounds: 10,
  async run({ seed, rounds, say }) {
    const random = createRandom(seed);
    const stack = createClosingStack();
    const findings: string[] = [];
    try {
      const scene = await openScene(stack);
      for (let round = 1; round <= rounds; round++) {
        findings.push(...(await killAtEveryStage(scene, random)));
        say(`round ${round}: ${findings.length} findings so far`);
      }
    } finally {
      await stack.close();
    }
    return findings;
  },
};

async function killAtEveryStage(scene: Scene, random: () => number): Promise<string[]> {
  const worker = await scene.startWorker();
  const entered: EnteredStage[] = [];
  for (const stage of [...openAiStages, ...shuffle(kieStages, random), stageBeforeBooks]) {
    entered.push({ stage, ...(await stage.enter(scene)) });
  }
  await Promise.all(entered.map(({ atLast }) => atLast?.() ?? Promise.resolve()));
  await worker.kill();
  for (const { afterDeath } of entered) await afterDeath?.();
  const findings = await inspectNextLives(scene, entered);
  const ledger = await verifyLedger(scene.postgres.database);
  return [...findings, ...ledger.map(({ check, subject }) => `not true: ${check} (${subject})`)];
}

/** The next worker has all the time; the one after it soon gives up what nobody will ever hear of. */
async function inspectNextLives(scene: Scene, entered: readonly EnteredStage[]): Promise<string[]> {
  const patient = await scene.startWorker();
  await Promise.all(entered.map(({ inNextLife }) => inNextLife?.() ?? Promise.resolve()));
  const isMade = ({ stage }: EnteredStage) => stage.expected.status === 'succeeded';
  const findings = await inspectAll(scene, entered.filter(isMade));
  await patient.kill();
  const impatient = await scene.startWorker({ kieSeconds: 1 });
  findings.push(
    ...(await inspectAll(
      scene,
      entered.filter((one) => !isMade(one)),
    )),
  );
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
