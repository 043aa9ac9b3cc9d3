import { z } from 'zod';
import type { EngineSize } from '../engine.ts';

const name = z.string().min(1).max(100);
const sentence = z.string().min(1).max(200);

const size = z
  .string()
  .regex(/^[1-9]\d{1,3}x[1-9]\d{1,3}$/, 'it must be like 1024x1024')
  .transform((text): EngineSize => {
    const [width = 0, height = 0] = text.split('x').map(Number);
    return { width, height };
  });

/** One model of OPENAI_MODELS. Only its id and its two prices are needed. */
export const OpenAiModelEntry = z.strictObject({
  id: name.describe('What pages and prices call it.'),
  model: name.optional().describe('What the API calls it, where that is not the id.'),
  name: name.optional(),
  label: sentence.optional(),
  credits: z.int().min(1).max(1_000_000).describe('For one picture.'),
  costUsd: z.number().min(0).max(1000).describe('What one picture costs the operator.'),
  quality: name.optional().describe('Sent as it stands; the cost depends on it.'),
  sizes: z.array(size).min(1).max(20).optional(),
  maxCount: z.int().min(1).max(10).optional(),
  partials: z.boolean().optional(),
  operations: z
    .array(z.enum(['create', 'edit', 'vary']))
    .min(1)
    .optional(),
  keeps: sentence.optional().describe('What the engine keeps of a request and for how long.'),
});

export type OpenAiModelEntry = z.output<typeof OpenAiModelEntry>;
