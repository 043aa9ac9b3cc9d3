import { z } from 'zod';
import { Credits, Size } from './values.ts';

/** One offer of an engine. */
export const Model = z.object({
  id: z.string(),
  kind: z.literal('image'),
  name: z.string(),
  label: z.string().describe('One sentence on what kind of engine this is, to be shown beside its pictures.'),
  engine: z.string(),
  credits: Credits.describe('For one picture.'),
  sizes: z.array(Size),
  styles: z.array(z.string()),
  maxCount: z.int(),
  maxPromptCharacters: z.int(),
  digitalSourceType: z.string(),
  keeps: z.string().describe('What the engine keeps of a request, and for how long.'),
});
export type Model = z.infer<typeof Model>;

/** The first one is the default. */
export const ModelList = z.object({ items: z.array(Model) });
export type ModelList = z.infer<typeof ModelList>;
