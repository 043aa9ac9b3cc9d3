import { inspectGeneration } from '../inspect-generation.ts';
import { untilFinished } from '../until-finished.ts';
import type { Scene } from './open-scene.ts';
import type { AskedPicture, Stage } from './stage.ts';

/** Follows a generation to its end. What is not as it has to be after a worker died there. */
export async function inspectStage(scene: Scene, stage: Stage, picture: AskedPicture): Promise<string[]> {
  const { status, calls, asked } = stage.expected;
  const findings = status === 'succeeded' ? await inspectPicture(scene, picture) : await inspectFailure(scene, picture);
  const states = await readCalls(scene, picture);
  if (states.join() !== calls.join()) findings.push(`the books say: ${states.join()}`);
  const seen = countAsked(scene, picture);
  if (seen !== asked) findings.push(`the engine was asked ${seen} times`);
  return findings.map((finding) => `killed when ${stage.name}: ${finding}`);
}

function inspectPicture({ postgres: { database } }: Scene, { client, generationId }: AskedPicture): Promise<string[]> {
  return inspectGeneration({ client, database }, generationId);
}

async function inspectFailure({ postgres: { database } }: Scene, { client, generationId }: AskedPicture) {
  const generation = await untilFinished(client, generationId);
  const kinds = await database
    .selectFrom('ledger_transactions')
    .select('kind')
    .where('generation_id', '=', generationId)
    .orderBy('kind')
    .execute();
  const ledger = kinds.map(({ kind }) => kind).join(' ');
  const isRight = generation.error?.code === 'engine_timeout' && generation.images.length === 0;
  return [
    ...(isRight ? [] : [`it ended as ${generation.status} with ${generation.images.length} images`]),
    ...(ledger === 'hold release' ? [] : [`it has the ledger transactions: ${ledger}`]),
  ];
}

/** A call that may be billed keeps its cost. */
async function readCalls({ postgres: { database } }: Scene, { generationId }: AskedPicture): Promise<string[]> {
  const calls = await database
    .selectFrom('engine_calls')
    .select(['state', 'cost_micros'])
    .where('generation_id', '=', generationId)
    .orderBy('id')
    .execute();
  return calls.map(({ state, cost_micros }) => (cost_micros > 0 ? state : `${state} for nothing`));
}

function countAsked({ kie, openAi }: Scene, { prompt }: AskedPicture): number {
  const tasks = kie.tasks.filter(({ input }) => input['prompt'] === prompt);
  const requests = openAi.requests.filter(({ fields }) => fields['prompt'] === prompt);
  return tasks.length + requests.length;
}
