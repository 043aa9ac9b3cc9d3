import { z } from 'zod';
import { Credits, Id, Time } from './values.ts';

/**
 * What the owner of a site is told when a picture was made there, signed as Standard Webhooks describes it
 * (https://www.standardwebhooks.com). Neither prompt nor picture nor who asked is in it.
 */
export const GenerationSucceeded = z.object({
  type: z.literal('generation.succeeded'),
  timestamp: Time,
  data: z.object({
    generationId: Id,
    siteKey: z.string(),
    model: z.string(),
    credits: Credits,
    paidBy: z.enum(['site', 'account']),
    createdAt: Time,
    finishedAt: Time,
    images: z.int().min(0).describe('How many.'),
  }),
});
export type GenerationSucceeded = z.infer<typeof GenerationSucceeded>;
