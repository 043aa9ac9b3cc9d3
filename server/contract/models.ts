import { z } from 'zod';
import { OperationName } from './generation.ts';
import { Credits, Size } from './values.ts';

/** One thing a model can do, and what it needs for it. */
export const ModelOperation = z.object({
  name: OperationName,
  minReferences: z.int(),
  maxReferences: z.int(),
  prompt: z.enum(['required', 'optional', 'unused']),
  styles: z.array(z.string()),
  mask: z.boolean().describe('Whether it takes a mask.'),
  strength: z.boolean().describe('Whether it takes a strength.'),
  size: z.enum(['listed', 'followed']).describe('`listed`: one of `sizes`, or `auto`. `followed`: `auto` only.'),
});
export type ModelOperation = z.infer<typeof ModelOperation>;

/** One offer of an engine. */
export const Model = z.object({
  id: z.string(),
  kind: z.literal('image'),
  name: z.string(),
  label: z.string().describe('One sentence on what kind of engine this is, to be shown beside its pictures.'),
  engine: z.string(),
  credits: Credits.describe('For one picture.'),
  sizes: z.array(Size),
  styles: z.array(z.string()).describe('Those of `create`.'),
  operations: z.array(ModelOperation),
  partials: z.boolean().describe('Whether it shows partial pictures while it works.'),
  seed: z.boolean().describe('Whether the same seed makes the same picture.'),
  negativePrompt: z.boolean().describe('Whether it heeds what to leave out.'),
  usualSeconds: z
    .number()
    .positive()
    .optional()
    .describe('How long a request usually takes, from asking to having. Absent where nobody knows yet.'),
  maxCount: z.int(),
  maxPromptCharacters: z.int(),
  digitalSourceType: z.string(),
  keeps: z.string().describe('What the engine keeps of a request, and for how long.'),
});
export type Model = z.infer<typeof Model>;

/** The first one is the default. */
export const ModelList = z.object({ items: z.array(Model) });
export type ModelList = z.infer<typeof ModelList>;
