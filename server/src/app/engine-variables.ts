import { z } from 'zod';
import { openAiBaseUrl } from '../engines/openai/openai-base-url.ts';

/** What is sent in a header: a line end that slipped in when it was copied is taken off. */
const key = z
  .string()
  .trim()
  .regex(/^[\x21-\x7e]+$/, 'a key without spaces')
  .optional();
const address = z
  .url({ protocol: /^https?$/, error: 'an address like https://engine.example/v1' })
  .refine((url) => /^https?:\/\/[^@?#]+$/.test(url), 'an address without sign-in, query and fragment')
  .transform((url) => url.replace(/\/+$/, ''));
const concurrency = z.coerce.number('a number').int('a whole number').min(1, '1 or more').max(1000, '1000 or less');
const seconds = z.coerce.number('a number').int('a whole number').min(1, '1 or more');
/** A request that is not streamed gives up by itself after 300 seconds without an answer. */
const callTimeLimit = seconds.max(290, '290 or less');
/** A job is taken from its worker after 15 minutes. */
const taskTimeLimit = seconds.max(800, '800 or less');
const dollars = z
  .string()
  .trim()
  .regex(/^\d{1,7}(\.\d{1,6})?$/, 'US dollars like 10 or 2.50')
  .transform(toMicros);

/** What hosted engines need. One is on as soon as its key is set. */
export const engineVariables = {
  OPENAI_API_KEY: key.describe('Turns on the models of OpenAI, or of whatever answers at OPENAI_BASE_URL.'),
  OPENAI_BASE_URL: address
    .prefault(openAiBaseUrl)
    .describe('Where the images API is. Pictures may be fetched from here even if it is a private address.'),
  OPENAI_MODELS: z
    .string()
    .optional()
    .describe(
      'What it offers instead of the usual models, the first one first: a JSON list like' +
        ' [{"id":"gpt-image-2","credits":10,"costUsd":0.07}], for one picture each. Also: model (its name in the API),' +
        ' name, label, quality, sizes, maxCount, partials, operations (create, edit, vary), keeps.',
    ),
  OPENAI_CONCURRENCY: concurrency.prefault(4).describe('How many calls may be open at once, over all workers.'),
  OPENAI_DAILY_LIMIT: dollars
    .prefault('10')
    .describe('US dollars that all its calls of one UTC day may cost, by the prices of its models. 0 stops it.'),
  OPENAI_TIME_LIMIT: callTimeLimit.prefault(180).describe('Seconds after which a picture is no longer waited for.'),
  KIE_API_KEY: key.describe('Turns on the models of KIE.'),
  KIE_BASE_URL: address.prefault('https://api.kie.ai').describe('Where its API is.'),
  KIE_UPLOAD_BASE_URL: address
    .prefault('https://kieai.redpandaai.co')
    .describe('Where it takes the pictures that others start from.'),
  KIE_MODELS: z
    .string()
    .optional()
    .describe('What it offers instead of the usual models: a JSON list. server/README.md shows an entry.'),
  KIE_CONCURRENCY: concurrency.prefault(4).describe('How many tasks may be open at once, over all workers.'),
  KIE_DAILY_LIMIT: dollars
    .prefault('10')
    .describe('US dollars that all its tasks of one UTC day may cost, by the prices of its models. 0 stops it.'),
  KIE_TIME_LIMIT: taskTimeLimit.prefault(180).describe('Seconds after which a picture is no longer waited for.'),
  KIE_WEBHOOK_KEY: key.describe(
    'What its callbacks are signed with. Without it they are believed to name a task only.',
  ),
} satisfies Record<string, z.ZodType>;

/** Millionths, by the digits as they stand: no sum of money goes through a binary fraction. */
function toMicros(text: string): number {
  const [whole = '', fraction = ''] = text.split('.');
  return Number(whole + fraction.padEnd(6, '0'));
}
