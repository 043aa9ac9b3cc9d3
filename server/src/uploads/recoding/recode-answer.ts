import { z } from 'zod';
import { isDigitalSourceType } from '../../pictures/digital-source-types.ts';

const maxSide = 4096;
const maxThumbHashCharacters = 64;
const Side = z.int().min(1).max(maxSide);

const recodeRefusals = ['animated', 'too_many_pixels', 'out_of_memory', 'damaged'] as const;
export type RecodeRefusal = (typeof recodeRefusals)[number];

/**
 * What the recoding process says of a picture; the new file follows in a message of its own, empty when refused. That
 * process has read foreign bytes, so its word is checked.
 */
export const RecodeAnswer = z.union([
  z.strictObject({ refusal: z.enum(recodeRefusals) }),
  z.strictObject({
    mediaType: z.enum(['image/png', 'image/jpeg']),
    width: Side,
    height: Side,
    thumbHash: z.base64().max(maxThumbHashCharacters),
    digitalSourceType: z.string().refine(isDigitalSourceType).nullable(),
  }),
]);
export type RecodeAnswer = z.infer<typeof RecodeAnswer>;
