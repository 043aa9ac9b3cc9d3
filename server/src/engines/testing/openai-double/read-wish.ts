import { z } from 'zod';
import type { DoubleRequest } from './double-request.ts';
import type { Wish } from './exchange.ts';

/** Numbers and booleans of a form are text. */
const Fields = z.object({
  prompt: z.string().catch(''),
  n: z.coerce.number().catch(1),
  size: z.templateLiteral([z.number(), 'x', z.number()]).catch('1024x1024'),
  stream: z.coerce.string().catch(''),
  partial_images: z.coerce.number().catch(0),
});

export function readWish(request: Pick<DoubleRequest, 'fields'>): Wish {
  const fields = Fields.parse(request.fields);
  const [width = 0, height = 0] = fields.size.split('x').map(Number);
  return {
    prompt: fields.prompt,
    count: fields.n,
    width,
    height,
    isStream: fields.stream === 'true',
    partialImages: fields.partial_images,
  };
}
