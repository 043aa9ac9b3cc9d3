import type { Generation } from '@vignette/server/contract';

/** A generation has come further: its turn, its progress or a partial picture; `generation` says which. */
export class VignetteProgressEvent extends Event {
  readonly generation: Generation;

  constructor(generation: Generation) {
    super('vignette-progress', { bubbles: true, composed: true });
    this.generation = generation;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-progress': VignetteProgressEvent;
  }
}
