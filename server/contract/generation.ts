import { z } from 'zod';
import { ErrorCode } from './errors.ts';
import { Image } from './images.ts';
import { Credits, Id, Size, Time } from './values.ts';

export const generationStatuses = ['queued', 'running', 'succeeded', 'failed', 'refused', 'cancelled'] as const;
export const GenerationStatus = z.enum(generationStatuses);
export type GenerationStatus = (typeof generationStatuses)[number];

export const maxPromptCharacters = 4000;

export const operationNames = ['create', 'edit', 'vary', 'restyle', 'upscale'] as const;

/**
 * `create`: from a prompt, with references where the model takes them. `edit`: change a picture as the prompt says,
 * inside a mask where there is one. `vary`: another one like it. `restyle`: the same in a style. `upscale`: larger.
 */
export const OperationName = z.enum(operationNames);
export type OperationName = (typeof operationNames)[number];

/** A picture to start from: an upload, or an image made earlier. Always the caller's own. */
export const Reference = z.union([z.strictObject({ upload: Id }), z.strictObject({ image: Id })]);
export type Reference = z.infer<typeof Reference>;

export const maxReferences = 16;

/** What to make. `credits` of the answer never exceed `maxCredits`. */
export const GenerationRequest = z.strictObject({
  kind: z.literal('image'),
  model: z.string().min(1).max(100),
  operation: OperationName.default('create'),
  prompt: z.string().trim().max(maxPromptCharacters).default('').describe('May be empty where the operation says so.'),
  negativePrompt: z.string().trim().max(maxPromptCharacters).optional(),
  references: z.array(Reference).max(maxReferences).optional().describe('The first one is what is changed.'),
  mask: z
    .strictObject({ upload: Id })
    .optional()
    .describe('As large as the first reference; transparent where it may change.'),
  strength: z.number().min(0).max(1).optional().describe('How much of the style: 0 keeps the picture, 1 is all of it.'),
  size: z.union([Size, z.literal('auto')]).describe('`auto` follows the first reference.'),
  count: z.int().min(1).max(16).default(1),
  seed: z
    .int()
    .min(0)
    .max(4_294_967_295)
    .optional()
    .describe('The same model, prompt, size, style and seed make the same picture where the model can.'),
  style: z.string().min(1).max(40).optional(),
  language: z
    .string()
    .max(35)
    .regex(/^[a-z]{2,8}(?:[-_][a-z\d]{1,8})*$/i)
    .optional()
    .describe('BCP 47 language of the page, a hint for reading the prompt.'),
  fallback: z
    .enum(['landscape', 'poster'])
    .optional()
    .describe('Asks openly for a picture without a subject, after `no_subject_understood`.'),
  maxCredits: Credits.describe('The price on the button: more is refused, never charged.'),
});
export type GenerationRequest = z.input<typeof GenerationRequest>;

const ReportedWords = z.object({
  words: z.string().describe('As written in the prompt.'),
  as: z.string().optional().describe('What stands for them in the picture.'),
});

/** What an engine that can tell did with each word of the prompt, taken from what it really placed. */
export const GenerationReport = z.object({
  drawn: z.array(ReportedWords),
  approximated: z.array(ReportedWords),
  notUnderstood: z.array(ReportedWords),
});
export type GenerationReport = z.infer<typeof GenerationReport>;

/** One request and its outcome. */
export const Generation = z.object({
  id: Id,
  kind: z.literal('image'),
  status: GenerationStatus,
  operation: OperationName,
  model: z.string(),
  prompt: z.string(),
  negativePrompt: z.string().optional(),
  size: Size,
  count: z.int(),
  seed: z.int(),
  style: z.string().optional(),
  strength: z.number().optional(),
  references: z.array(Reference).optional(),
  fallback: z.enum(['landscape', 'poster']).optional(),
  credits: Credits.describe('Held while open, taken when it succeeds, given back otherwise.'),
  progress: z.number().min(0).max(1).optional(),
  preview: z.string().optional().describe('While it runs, where the engine shows some: the latest partial picture.'),
  error: z.object({ code: ErrorCode, reason: z.string() }).optional(),
  report: GenerationReport.optional(),
  images: z.array(Image),
  createdAt: Time,
  startedAt: Time.optional(),
  finishedAt: Time.optional(),
  updatedAt: Time,
});
export type Generation = z.infer<typeof Generation>;

/** One page of the caller's generations, newest first. */
export const GenerationPage = z.object({ items: z.array(Generation), nextCursor: z.string().nullable() });
export type GenerationPage = z.infer<typeof GenerationPage>;

/** What was removed, store by store. */
export const Receipt = z.object({
  id: Id,
  deletedAt: Time,
  stores: z.array(z.object({ store: z.enum(['database', 'files', 'queue']), items: z.int() })),
});
export type Receipt = z.infer<typeof Receipt>;
