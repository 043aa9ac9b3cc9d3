import type { EngineModel } from '../engine.ts';
import { styleNames } from './scene-description.ts';

export const collageModel: EngineModel = {
  id: 'collage-1',
  name: 'Collage',
  label: 'Illustrated on this computer from a fixed set of drawings. Not AI.',
  credits: 1,
  costMicros: 0,
  sizes: [
    { width: 1024, height: 1024 },
    { width: 1536, height: 1024 },
    { width: 1024, height: 1536 },
    { width: 1024, height: 768 },
    { width: 768, height: 1024 },
    { width: 512, height: 512 },
  ],
  maxCount: 4,
  maxPromptCharacters: 4000,
  operations: [
    {
      name: 'create',
      minReferences: 0,
      maxReferences: 0,
      prompt: 'required',
      styles: styleNames,
      mask: false,
      strength: false,
      size: { kind: 'listed' },
    },
  ],
  partials: false,
  digitalSourceType: 'algorithmicMedia',
  keeps: 'Nothing: it runs inside this server.',
};
