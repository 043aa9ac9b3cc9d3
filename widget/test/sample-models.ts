import type { Model, ModelOperation } from '@vignette/server/contract';

const styles = ['flat', 'watercolor', 'oil', 'pencil', 'pixel', 'halftone'];

function operation(name: ModelOperation['name'], change: Partial<ModelOperation> = {}): ModelOperation {
  return {
    ...{ name, minReferences: 1, maxReferences: 1, prompt: 'unused', styles: [] },
    ...{ mask: false, strength: false, size: 'followed' },
    ...change,
  };
}

const create = operation('create', { minReferences: 0, maxReferences: 0, prompt: 'required', styles, size: 'listed' });

/** Only makes pictures of words. */
export const collage: Model = {
  id: 'collage-1',
  kind: 'image',
  name: 'Collage',
  label: 'Drawn on this computer by fixed rules. Not AI.',
  engine: 'collage',
  credits: 1,
  sizes: ['1024x1024', '1024x1536', '1536x1024'],
  styles,
  operations: [create],
  partials: false,
  seed: true,
  negativePrompt: false,
  maxCount: 1,
  maxPromptCharacters: 1000,
  digitalSourceType: 'algorithmicMedia',
  keeps: 'Nothing.',
};

/** The same, and it puts pictures into its styles and enlarges them. */
export const styling: Model = {
  ...collage,
  operations: [create, operation('restyle', { styles, strength: true }), operation('upscale')],
};

/** Makes up to four at once, and heeds whatever can be asked of it. */
export const several: Model = { ...styling, id: 'several-1', name: 'Several', maxCount: 4, negativePrompt: true };

/** One that takes several pictures and instructions, at another price, in other sizes. */
export const painter: Model = {
  ...collage,
  id: 'painter-2',
  name: 'Painter',
  label: 'Made by an AI model of another company.',
  engine: 'painter',
  credits: 4,
  sizes: ['1024x1024', '1280x768'],
  styles: [],
  operations: [
    { ...create, styles: [], maxReferences: 3 },
    operation('edit', { maxReferences: 3, prompt: 'required', mask: true, size: 'listed' }),
    operation('vary'),
  ],
  partials: true,
  seed: false,
  negativePrompt: true,
  digitalSourceType: 'trainedAlgorithmicMedia',
  keeps: 'Prompts and pictures for 30 days.',
};
