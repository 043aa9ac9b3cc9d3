import type { OpenAiBehaviour } from '../../../src/engines/testing/openai-double/openai-behaviours.ts';
import { models } from './describe-engines.ts';
import { holdRow } from './hold-row.ts';
import type { Scene } from './open-scene.ts';
import { readGeneration } from './read-generation.ts';
import type { Stage, StageEnd } from './stage.ts';
import { untilTrue } from './until-true.ts';

/** Nobody can be asked what became of a call: it is made again, at the operator's cost. */
const paidTwiceByOperator: StageEnd = { status: 'succeeded', calls: ['unknown', 'succeeded'], asked: 2 };

const unanswered: Stage = {
  name: 'an images API has not answered',
  model: models.openAi,
  expected: paidTwiceByOperator,
  enter: async (scene) => ({ picture: await askAndWait(scene, unanswered, 'hang') }),
};

const partial: Stage = {
  name: 'an images API has sent a part',
  model: models.openAiStream,
  expected: paidTwiceByOperator,
  async enter(scene) {
    const picture = await askAndWait(scene, partial, 'wait-after-partial');
    const isShown = async () => (await readGeneration(scene, picture)).partial_number !== null;
    await untilTrue('a partial picture', isShown);
    return { picture };
  },
};

const stored: Stage = {
  name: 'an images API has sent its picture, and it is stored',
  model: models.openAi,
  expected: paidTwiceByOperator,
  enter: (scene) => enterWithRow(scene, stored, 'engine_calls'),
};

const booked: Stage = {
  name: 'an images API has sent its picture, and the books are closed',
  model: models.openAi,
  expected: { status: 'succeeded', calls: ['succeeded', 'succeeded'], asked: 2 },
  enter: (scene) => enterWithRow(scene, booked, 'generations'),
};

/** In this order: those at the end are held by the gate that the others open. */
export const openAiStages: readonly Stage[] = [stored, booked, unanswered, partial];

/** Resolves when the API has the call, and we have its task on record. */
async function askAndWait(scene: Scene, { name, model }: Stage, behaviour: OpenAiBehaviour) {
  const { openAi } = scene;
  openAi.behave(behaviour, { times: 1 });
  const number = openAi.requests.length + 1;
  const picture = await scene.ask(name, model);
  await openAi.getRequest(number);
  await untilTrue('a task', async () => (await readGeneration(scene, picture)).engine_task_id !== null);
  return picture;
}

async function enterWithRow(scene: Scene, stage: Stage, table: 'engine_calls' | 'generations') {
  const picture = await askAndWait(scene, stage, 'late-success');
  const row = await holdRow(scene.postgres, table, picture.generationId);
  scene.openAi.release();
  await row.untilWanted();
  return { picture, afterDeath: () => row.letGo() };
}
