import type { HeldStage, Hold } from '../../../src/engines/testing/kie-double/holds.ts';
import type { KieBehaviour } from '../../../src/engines/testing/kie-double/kie-behaviours.ts';
import { models } from './describe-engines.ts';
import type { Scene } from './open-scene.ts';
import type { AskedPicture, Stage, StageEnd, StageEntry } from './stage.ts';

/** A stage at which the double holds the worker first. */
export interface KieMoment {
  name: string;
  expected: StageEnd;
  behaviours?: KieBehaviour[];
  hold: HeldStage;
  startsFromPicture?: boolean;
  goOn?(scene: Scene, held: HeldPicture): Promise<Omit<StageEntry, 'picture'>>;
}

export interface HeldPicture {
  picture: AskedPicture;
  hold: Hold;
}

export function toStage(moment: KieMoment): Stage {
  const { name, expected, behaviours = [], goOn, startsFromPicture = false } = moment;
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
