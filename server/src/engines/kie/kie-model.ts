import { maxReferences } from '@vignette/server/contract';
import { z } from 'zod';

const name = z.string().min(1).max(100);
/** KIE's word for each size, mostly an aspect ratio. */
const Sizes = z
  .record(z.string(), name)
  .refine((sizes) => Object.keys(sizes).every((size) => sizePattern.test(size)), 'A size is written like 1024x1024.')
  .transform(listSizes);
const sizePattern = /^[1-9]\d{1,4}x[1-9]\d{1,4}$/;

/** What KIE calls each part of a request. The names differ from model to model; what has none is not sent. */
const Fields = z.strictObject({
  prompt: name.optional(),
  negativePrompt: name.optional(),
  references: name.optional(),
  mask: name.optional(),
  size: name.optional(),
  count: name.optional(),
  seed: name.optional(),
  strength: name.optional(),
});

const Operation = z
  .strictObject({
    name: z.enum(['create', 'edit', 'vary', 'upscale']),
    /** KIE's name for the model that does it: making and changing pictures are often two models there. */
    taskModel: name,
    prompt: z.enum(['required', 'optional', 'unused']).default('required'),
    /** Said before the person's own words, where the model needs to be told what the operation is. */
    instruction: z.string().min(1).max(1000).optional(),
    references: z
      .strictObject({
        min: z.int().min(0),
        max: z.int().min(0).max(maxReferences),
        as: z.enum(['list', 'single']).default('list'),
      })
      .default({ min: 0, max: 0, as: 'list' }),
    /** The size follows the first reference. Absent where one of the model's sizes is asked for. */
    followed: z
      .strictObject({ factor: z.number().positive().max(16), maxSide: z.int().min(64).max(20_000) })
      .optional(),
    fields: Fields,
    /** Sent as it is, beside the fields. */
    input: z.record(z.string(), z.json()).default({}),
  })
  .refine(({ references }) => references.min <= references.max, 'references.min is above references.max.')
  .refine(({ references }) => references.as === 'list' || references.max <= 1, 'A single reference is one at most.')
  .refine(({ references, fields }) => references.max === 0 || fields.references, 'fields.references is missing.')
  .refine(({ prompt, fields }) => prompt === 'unused' || fields.prompt, 'fields.prompt is missing.')
  .refine(({ followed, fields }) => followed || fields.size, 'fields.size is missing, or else followed.');
export type KieOperation = z.output<typeof Operation>;

/** One offer, as KIE_MODELS writes it: what the person sees of it, what it costs, and how KIE is asked for it. */
export const KieModel = z
  .strictObject({
    id: name,
    name,
    label: z.string().min(1).max(200),
    keeps: z.string().min(1).max(500),
    credits: z.int().min(0),
    costUsd: z.number().min(0),
    sizes: Sizes.prefault({}),
    maxCount: z.int().min(1).max(16).default(1),
    maxPromptCharacters: z.int().min(1).max(4000).default(4000),
    operations: z.array(Operation).min(1),
  })
  .refine(
    ({ operations }) => areDifferent(operations.map((operation) => operation.name)),
    'An operation is named twice.',
  )
  .refine(
    ({ sizes, operations }) => sizes.length > 0 || operations.every(({ followed }) => followed),
    'sizes is missing.',
  )
  .refine(
    ({ maxCount, operations }) => maxCount === 1 || operations.every(({ fields }) => fields.count),
    'fields.count is missing, though maxCount is above 1.',
  );
export type KieModel = z.output<typeof KieModel>;

export const KieModels = z
  .array(KieModel)
  .min(1)
  .refine((models) => areDifferent(models.map((model) => model.id)), 'Two models have the same id.');

function listSizes(sizes: Record<string, string>) {
  return Object.entries(sizes).map(([size, value]) => {
    const [width = 0, height = 0] = size.split('x').map(Number);
    return { width, height, value };
  });
}

function areDifferent(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
