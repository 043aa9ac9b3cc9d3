/** The widget's app has taken over from the facade. */
export class VignetteReadyEvent extends Event {
  constructor() {
    super('vignette-ready', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-ready': VignetteReadyEvent;
  }
}
