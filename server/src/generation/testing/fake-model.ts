import type { EngineModel } from '../../engines/engine.ts';

const plain = { styles: [], mask: false, strength: false, size: { kind: 'listed' } } as const;
const enlarged = { kind: 'followed', factor: 2, maxSide: 512 } as const;

/** What the fake engine offers: grey squares, made, changed and enlarged. */
export const fakeModel: EngineModel = {
  id: 'fake-1',
  name: 'Fake 1',
  label: 'Makes grey squares.',
  credits: 2,
  costMicros: 0,
  sizes: [{ width: 64, height: 64 }],
  maxCount: 4,
  maxPromptCharacters: 200,
  operations: [
    { ...plain, name: 'create', minReferences: 0, maxReferences: 0, prompt: 'required', styles: ['plain'] },
    { ...plain, name: 'edit', minReferences: 1, maxReferences: 2, prompt: 'required', mask: true, strength: true },
    { ...plain, name: 'upscale', minReferences: 1, maxReferences: 1, prompt: 'unused', size: enlarged },
  ],
  partials: false,
  seed: false,
  negativePrompt: false,
  digitalSourceType: 'algorithmicMedia',
  keeps: 'Nothing.',
};
