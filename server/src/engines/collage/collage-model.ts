import type { EngineModel } from '../engine.ts';
import { restyleNames } from './restyling/restyle-names.ts';
import { styleNames } from './scene-description.ts';

const fromPicture = {
  minReferences: 1,
  maxReferences: 1,
  prompt: 'unused',
  styles: [],
  mask: false,
  strength: false,
} as const;

export const collageModel: EngineModel = {
  id: 'collage-1',
  name: 'Collage',
  label: 'Drawn on this computer by fixed rules. Not AI.',
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
    {
      ...fromPicture,
      name: 'restyle',
      styles: restyleNames,
      strength: true,
      size: { kind: 'followed', factor: 1, maxSide: 1536 },
    },
    { ...fromPicture, name: 'vary', size: { kind: 'followed', factor: 1, maxSide: 1536 } },
    { ...fromPicture, name: 'upscale', size: { kind: 'followed', factor: 2, maxSide: 4096 } },
  ],
  partials: false,
  seed: true,
  negativePrompt: false,
  digitalSourceType: 'algorithmicMedia',
  keeps: 'Nothing: it runs inside this server.',
};
