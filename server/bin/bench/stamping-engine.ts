import { uuidv7 } from 'uuidv7';
import { collageModel } from '../../src/engines/collage/collage-model.ts';
import type { Engine } from '../../src/engines/engine.ts';

export interface StampingEngine extends Engine {
  /** When the last byte of the latest picture was handed over. */
  readonly handedOverAt: number;
}

/** Hands over pictures that were drawn before, at once, and notes when: whatever happens after that is ours. */
export function createStampingEngine(pictures: readonly Uint8Array[]): StampingEngine {
  let handedOverAt = 0;
  let next = 0;
  return {
    name: 'collage',
    models: [collageModel],
    afterLoss: 'repeat',
    get handedOverAt() {
      return handedOverAt;
    },
    submit: async () => ({ state: 'submitted', taskId: uuidv7() }),
    async poll() {
      const bytes = pictures[next++ % pictures.length] as Uint8Array;
      handedOverAt = performance.now();
      return { state: 'succeeded', outputs: [{ bytes, mediaType: 'image/png' }] };
    },
    cancel: async () => {},
    close: async () => {},
  };
}
