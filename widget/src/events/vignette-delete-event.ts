import type { Receipt } from '@vignette/server/contract';

/** A generation and its pictures were deleted; the receipt lists what went from which store. */
export class VignetteDeleteEvent extends Event {
  readonly receipt: Receipt;

  constructor(receipt: Receipt) {
    super('vignette-delete', { bubbles: true, composed: true });
    this.receipt = receipt;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-delete': VignetteDeleteEvent;
  }
}
