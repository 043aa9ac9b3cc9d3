import type { GenerationRequest, OperationName } from '@vignette/server/contract';
import type { Choices, StartPicture } from './offer.ts';

/** What a person asked for by using an element. Elements wish; the app's controller acts. */
export type Wish =
  | { type: 'make'; fallback?: NonNullable<GenerationRequest['fallback']> }
  | { type: 'make-again' }
  | { type: 'cancel' }
  | { type: 'choose'; choices: Choices }
  | { type: 'add-pictures'; files: File[] }
  | { type: 'start-from'; pictures: StartPicture[]; obstacle: string }
  | { type: 'attend'; hint: string }
  | { type: 'leave-pictures' }
  | { type: 'start'; id: string; operation: OperationName; image?: string }
  | { type: 'use-example'; prompt: string }
  | { type: 'show'; id: string }
  | { type: 'open'; id: string; image: string }
  | { type: 'remove'; id: string }
  | { type: 'download'; id: string }
  | { type: 'sign-in' }
  | { type: 'read-history' }
  | { type: 'toggle-history' };

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
