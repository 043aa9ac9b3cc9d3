import type { OpenAiBehaviour } from './openai-behaviours.ts';

/** Which call is answered how: what was asked for a number of times first, then what was asked for good. */
export class BehaviourPlan {
  #standing: OpenAiBehaviour = 'good';
  #next: OpenAiBehaviour[] = [];

  /** With `times`, for that many of the next calls, after those already planned; without, for all from now on. */
  set(behaviour: OpenAiBehaviour, times?: number): void {
    if (times === undefined) {
      this.#standing = behaviour;
      this.#next = [];
    } else {
      this.#next.push(...Array.from({ length: times }, () => behaviour));
    }
  }

  take(): OpenAiBehaviour {
    return this.#next.shift() ?? this.#standing;
  }
}
