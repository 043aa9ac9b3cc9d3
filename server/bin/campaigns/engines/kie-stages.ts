import type { KieBehaviour } from '../../../src/engines/testing/kie-double/kie-behaviours.ts';
import { completeTask } from './complete-task.ts';
import { models } from './describe-engines.ts';
import { holdRow } from './hold-row.ts';
import { type KieMoment, toStage } from './kie-moment.ts';
import type { Scene } from './open-scene.ts';
import { readGeneration } from './read-generation.ts';
import type { AskedPicture, Stage, StageEnd } from './stage.ts';
import { stopAtRow } from './stop-at-row.ts';
import { untilStoring } from './until-storing.ts';
import { untilTrue } from './until-true.ts';

const single: StageEnd = { status: 'succeeded', calls: ['succeeded'], asked: 1 };
/** Whether there is a task, nobody ever says: the person gets the credits back, and no second one is made. */
const givenUp: StageEnd = { status: 'failed', calls: ['unknown'], asked: 1 };
const unheard: KieBehaviour[] = ['task-held', 'callback-none'];

const moments: readonly KieMoment[] = [
  {
    name: 'KIE has not been asked yet',
    expected: { ...givenUp, asked: 0 },
    hold: 'upload',
    startsFromPicture: true,
  },
  {
    name: 'KIE has a task and calls back before the next worker',
    expected: single,
    behaviours: ['task-held'],
    hold: 'create',
    goOn: async (scene, { picture }) => ({ afterDeath: () => completeTask(scene, picture) }),
  },
  {
    name: 'KIE has a task and calls the next worker back',
    expected: single,
    behaviours: ['task-held'],
    hold: 'create',
    goOn: async (scene, { picture }) => ({ inNextLife: () => completeInNextLife(scene, picture) }),
  },
  {
    name: 'KIE has a task and never calls back',
    expected: givenUp,
    behaviours: unheard,
    hold: 'create',
    goOn: async (scene, { picture }) => ({ afterDeath: () => completeTask(scene, picture) }),
  },
  {
    name: 'KIE has answered, and its task is not on record',
    expected: single,
    behaviours: ['task-held'],
    hold: 'create',
    goOn: (scene, held) => stopAtRow(scene, held, 'engine_calls'),
  },
  {
    name: 'KIE has answered, and its task is on one of two records',
    expected: single,
    behaviours: unheard,
    hold: 'create',
    goOn: (scene, held) => stopAtRow(scene, held, 'generations'),
  },
  {
    name: 'KIE is being asked about its task',
    expected: single,
    behaviours: unheard,
    hold: 'record',
    goOn: async (scene, { picture }) => ({ afterDeath: () => completeTask(scene, picture) }),
  },
  {
    name: 'the picture of KIE is stored',
    expected: single,
    behaviours: ['callback-none'],
    hold: 'file',
    goOn: (scene, held) => stopAtRow(scene, held, 'engine_calls'),
  },
  {
    name: 'the picture of KIE is stored, and the books are closed',
    expected: single,
    behaviours: ['callback-none'],
    hold: 'file',
    goOn: (scene, held) => stopAtRow(scene, held, 'generations'),
  },
];

/** Nobody waits long for a picture that does not come, so these must not wait for the others. */
const lastMoments: readonly KieMoment[] = [
  { name: 'the picture of KIE is being fetched', expected: single, behaviours: ['callback-none'], hold: 'file' },
  {
    name: 'the picture of KIE is being stored',
    expected: single,
    behaviours: ['callback-none'],
    hold: 'file',
    goOn: async (scene, held) => ({ atLast: () => untilStoring(scene, held) }),
  },
];

/** Holds everybody who wants to call KIE or has called it. */
const stageBeforeBooks: Stage = {
  name: 'KIE is about to be called',
  model: models.kie,
  expected: single,
  async enter(scene) {
    const row = await holdRow(scene.postgres, 'engine_states', 'kie');
    const picture = await scene.ask(stageBeforeBooks.name, models.kie);
    await row.untilWanted();
    return { picture, afterDeath: () => row.letGo() };
  },
};

export const kieStages: readonly Stage[] = moments.map(toStage);

/** To be entered after all others, in this order. */
export const lastKieStages: readonly Stage[] = [...lastMoments.map(toStage), stageBeforeBooks];

async function completeInNextLife(scene: Scene, picture: AskedPicture): Promise<void> {
  const isTaken = async () => {
    const { status, attempt } = await readGeneration(scene, picture);
    return status === 'running' && attempt > 1;
  };
  await untilTrue('the next worker', isTaken);
  await completeTask(scene, picture);
}
