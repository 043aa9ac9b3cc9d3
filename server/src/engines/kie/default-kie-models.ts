import type { z } from 'zod';
import type { KieModel } from './kie-model.ts';

const keeps =
  'KIE deletes the pictures you start from after 24 hours, and keeps what it made for about two weeks. It passes both to the maker of the model.';

const nanoBananaSizes = {
  '1024x1024': '1:1',
  '1248x832': '3:2',
  '832x1248': '2:3',
  '1184x864': '4:3',
  '864x1184': '3:4',
  '1344x768': '16:9',
  '768x1344': '9:16',
};
const nanoBananaEdit = {
  taskModel: 'google/nano-banana-edit',
  fields: { prompt: 'prompt', references: 'image_urls', size: 'image_size' },
  input: { output_format: 'png' },
};

/** What is offered without KIE_MODELS. KIE changes its prices: these, from early 2026, are for the operator to check. */
export const defaultKieModels: readonly z.input<typeof KieModel>[] = [
  {
    id: 'kie-nano-banana',
    name: 'Nano Banana',
    label: "Google's Nano Banana, an AI model, run by KIE.",
    keeps,
    credits: 4,
    costUsd: 0.02,
    sizes: nanoBananaSizes,
    operations: [
      {
        name: 'create',
        taskModel: 'google/nano-banana',
        fields: { prompt: 'prompt', size: 'image_size' },
        input: { output_format: 'png' },
      },
      { ...nanoBananaEdit, name: 'edit', references: { min: 1, max: 10 } },
      {
        ...nanoBananaEdit,
        name: 'vary',
        prompt: 'optional',
        instruction: 'Make another picture like this one: the same subjects and style, a different composition.',
        references: { min: 1, max: 1 },
      },
    ],
  },
  {
    id: 'kie-topaz-upscale',
    name: 'Topaz Upscale',
    label: "Topaz's upscaler, an AI model, run by KIE.",
    keeps,
    credits: 10,
    costUsd: 0.1,
    operations: [
      {
        name: 'upscale',
        taskModel: 'topaz/image-upscale',
        prompt: 'unused',
        references: { min: 1, max: 1, as: 'single' },
        followed: { factor: 2, maxSide: 8192 },
        fields: { references: 'image_url' },
        input: { upscale_factor: '2' },
      },
    ],
  },
];
