import { kieBehaviours, type KieBehaviour, type KieStage, type KieStageBehaviour } from './kie-behaviours.ts';

interface Pending {
  name: KieBehaviour;
  times: number;
}

/** What is still to be done wrong. Each stage takes its own in the order they were asked for. */
export class BehaviourQueue {
  readonly #pending: Pending[] = [];

  add(name: KieBehaviour, times = 1): void {
    this.#pending.push({ name, times });
  }

  take<Stage extends KieStage>(stage: Stage): KieStageBehaviour<Stage> | undefined {
    const next = this.#pending.find(({ name, times }) => times > 0 && isOf(stage, name));
    if (!next || !isOf(stage, next.name)) return undefined;
    next.times -= 1;
    return next.name;
  }
}

function isOf<Stage extends KieStage>(stage: Stage, name: KieBehaviour): name is KieStageBehaviour<Stage> {
  return kieBehaviours[stage].some((other) => other === name);
}
