import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { once } from 'node:events';
import path from 'node:path';
import type { HeldStage, Hold } from '../../../src/engines/testing/kie-double/holds.ts';
import type { KieBehaviour } from '../../../src/engines/testing/kie-double/kie-behaviours.ts';
import { models } from './describe-engines.ts';
import { holdRow } from './hold-row.ts';
import type { Scene } from './open-scene.ts';
import { readGeneration } from './read-generation.ts';
import type { AskedPicture, Stage, StageEnd, StageEntry } from './stage.ts';
import { untilTrue } from './until-true.ts';

interface KieMoment {
  name: string;
  /** Once, for one task, where nothing else is said. */
  expected?: StageEnd;
  behaviours?: KieBehaviour[];
  /** Where the double holds the worker at first. */
  hold: HeldStage;
  startsFromPicture?: boolean;
  goOn?(scene: Scene, held: { picture: AskedPicture; hold: Hold }): Promise<Omit<StageEntry, 'picture'>>;
}

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
    behaviours: ['task-held'],
    hold: 'create',
    goOn: async (scene, { picture }) => ({ afterDeath: () => complete(scene, picture) }),
  },
  {
    name: 'KIE has a task and calls the next worker back',
    behaviours: ['task-held'],
    hold: 'create',
    goOn: async (scene, { picture }) => ({ inNextLife: () => completeInNextLife(scene, picture) }),
  },
  {
    name: 'KIE has a task and never calls back',
    expected: givenUp,
    behaviours: unheard,
    hold: 'create',
    goOn: async (scene, { picture }) => ({ afterDeath: () => complete(scene, picture) }),
  },
  {
    name: 'KIE has answered, and its task is not on record',
    behaviours: ['task-held'],
    hold: 'create',
    goOn: (scene, held) => stopAtRow(scene, held, 'engine_calls'),
  },
  {
    name: 'KIE has answered, and its task is on one of two records',
    behaviours: unheard,
    hold: 'create',
    goOn: (scene, held) => stopAtRow(scene, held, 'generations'),
  },
  {
    name: 'KIE is being asked about its task',
    behaviours: unheard,
    hold: 'record',
    goOn: async (scene, { picture }) => ({ afterDeath: () => complete(scene, picture) }),
  },
  {
    name: 'the picture of KIE is stored',
    behaviours: ['callback-none'],
    hold: 'file',
    goOn: (scene, held) => stopAtRow(scene, held, 'engine_calls'),
  },
  {
    name: 'the picture of KIE is stored, and the books are closed',
    behaviours: ['callback-none'],
    hold: 'file',
    goOn: (scene, held) => stopAtRow(scene, held, 'generations'),
  },
];

/** Nobody waits long for a picture that does not come, so these must not wait for the others. */
const lastMoments: readonly KieMoment[] = [
  { name: 'the picture of KIE is being fetched', behaviours: ['callback-none'], hold: 'file' },
  {
    name: 'the picture of KIE is being stored',
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

function toStage({
  name,
  expected = single,
  behaviours = [],
  goOn,
  startsFromPicture = false,
  ...moment
}: KieMoment): Stage {
  return {
    ...{ name, expected, model: models.kie },
    async enter(scene) {
      for (const behaviour of behaviours) scene.kie.behave(behaviour);
      const hold = scene.kie.hold(moment.hold);
      const picture = await scene.ask(name, models.kie, { startsFromPicture });
      await hold.reached;
      return { picture, ...(await goOn?.(scene, { picture, hold })) };
    },
  };
}

/** The task goes on while nobody asks about it; its callback goes to the API. */
async function stopAtRow(
  scene: Scene,
  { picture, hold }: { picture: AskedPicture; hold: Hold },
  table: 'engine_calls' | 'generations',
) {
  const row = await holdRow(scene.postgres, table, picture.generationId);
  hold.release();
  await row.untilWanted();
  return {
    async afterDeath() {
      await row.letGo();
      await complete(scene, picture);
    },
  };
}

async function complete({ kie }: Scene, { prompt }: AskedPicture): Promise<void> {
  const task = kie.tasks.find(({ input }) => input['prompt'] === prompt);
  if (!task) throw new Error(`KIE has no task for ${prompt}.`);
  await kie.complete(task.id);
}

async function completeInNextLife(scene: Scene, picture: AskedPicture): Promise<void> {
  const isTaken = async () => {
    const { status, attempt } = await readGeneration(scene, picture);
    return status === 'running' && attempt > 1;
  };
  await untilTrue('the next worker', isTaken);
  await complete(scene, picture);
}

/** All files of a visitor are in one folder: the first thing that appears there is part of a picture. */
async function untilStoring({ dataDir }: Scene, { picture, hold }: { picture: AskedPicture; hold: Hold }) {
  const folder = path.join(dataDir, 'files', picture.visitorId);
  await mkdir(folder, { recursive: true });
  const watcher = watch(folder);
  const appeared = once(watcher, 'change');
  hold.release();
  await appeared;
  watcher.close();
}
