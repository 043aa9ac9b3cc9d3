import type { ErrorCode } from '@vignette/server/contract';

/** A request was not accepted, so there is no generation and nothing was charged. */
export class VignetteErrorEvent extends Event {
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super('vignette-error', { bubbles: true, composed: true });
    this.code = code;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-error': VignetteErrorEvent;
  }
}
