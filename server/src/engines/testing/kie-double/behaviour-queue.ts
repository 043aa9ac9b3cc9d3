import { kieBehaviours, type KieBehaviour, type KieStage, type KieStageBehaviour } from './kie-behaviours.ts';

interface Pending {
  behaviour: KieBehaviour;
  times: number;
}

/** What is still to be done wrong. Each stage takes its own in the order they were asked for. */
export class BehaviourQueue {
  readonly #pending: Pending[] = [];

  add(behaviour: KieBehaviour, times = 1): void {
    this.#pending.push({ behaviour, times });
  }

  take<Stage extends KieStage>(stage: Stage): KieStageBehaviour<Stage> | undefined {
    const next = this.#pending.find(({ behaviour, times }) => times > 0 && isOf(stage, behaviour));
    if (!next || !isOf(stage, next.behaviour)) return undefined;
    next.times -= 1;
    return next.behaviour;
  }
}

function isOf<Stage extends KieStage>(stage: Stage, behaviour: KieBehaviour): behaviour is KieStageBehaviour<Stage> {
  return kieBehaviours[stage].some((other) => other === behaviour);
}
