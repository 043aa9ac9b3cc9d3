/**
 * The package's door: the classes and the types of what they carry. Importing it defines nothing and touches no page, so
 * it can be imported anywhere, on a server too.
 */
import type { VignetteGenerator } from '../../src/facade/vignette-generator.ts';

export { VignetteAccountEvent } from '../../src/events/vignette-account-event.ts';
export { VignetteDeleteEvent } from '../../src/events/vignette-delete-event.ts';
export { VignetteErrorEvent } from '../../src/events/vignette-error-event.ts';
export { VignetteFinishEvent } from '../../src/events/vignette-finish-event.ts';
export { VignetteProgressEvent } from '../../src/events/vignette-progress-event.ts';
export { VignetteReadyEvent } from '../../src/events/vignette-ready-event.ts';
export { VignetteStartEvent } from '../../src/events/vignette-start-event.ts';
export { VignetteGenerator } from '../../src/facade/vignette-generator.ts';

declare global {
  interface HTMLElementTagNameMap {
    'vignette-generator': VignetteGenerator;
  }
}
