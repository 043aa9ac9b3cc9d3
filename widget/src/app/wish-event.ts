import type { GenerationRequest } from '@vignette/server/contract';

/** What a person asked for by using an element. Elements wish; the app's controller acts. */
export type Wish =
  | { type: 'make'; fallback?: NonNullable<GenerationRequest['fallback']> }
  | { type: 'make-again' }
  | { type: 'cancel' }
  | { type: 'choose-size'; size: string }
  | { type: 'choose-style'; style: string }
  | { type: 'use-example'; prompt: string }
  | { type: 'show'; id: string }
  | { type: 'remove'; id: string }
  | { type: 'download'; id: string }
  | { type: 'read-history' };

export class WishEvent extends Event {
  readonly wish: Wish;

  constructor(wish: Wish) {
    // Not composed: wishes end at the app and never reach the page.
    super('vignette-wish', { bubbles: true });
    this.wish = wish;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-wish': WishEvent;
  }
}
