import type { Generation } from '@vignette/server/contract';

/** The server has accepted a generation; it holds its price and is kept from here on. */
export class VignetteStartEvent extends Event {
  readonly generation: Generation;

  constructor(generation: Generation) {
    super('vignette-start', { bubbles: true, composed: true });
    this.generation = generation;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-start': VignetteStartEvent;
  }
}
