import type { Generation } from '@vignette/server/contract';

/** A generation has ended: `generation.status` says how. */
export class VignetteFinishEvent extends Event {
  readonly generation: Generation;

  constructor(generation: Generation) {
    super('vignette-finish', { bubbles: true, composed: true });
    this.generation = generation;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-finish': VignetteFinishEvent;
  }
}
