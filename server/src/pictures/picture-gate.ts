import { createGate } from './create-gate.ts';

/**
 * Pictures being decoded in this process at the same time, whoever asks for it: a large one fills 200 MB, and two keep
 * two processors busy. Hold a place for one picture, not for a request: others wait between them.
 */
export const pictureGate = createGate(2);
