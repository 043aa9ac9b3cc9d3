/** Somebody has signed in here or out; who that is, is none of the page's business. */
export class VignetteAccountEvent extends Event {
  readonly isSignedIn: boolean;

  constructor(isSignedIn: boolean) {
    super('vignette-account', { bubbles: true, composed: true });
    this.isSignedIn = isSignedIn;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-account': VignetteAccountEvent;
  }
}
