import { z } from 'zod';
import { Id, Time } from './values.ts';

/** The longest body `POST /v1/uploads` takes: the file itself, nothing around it. */
export const maxUploadBytes = 20 * 1024 * 1024;

/** A picture to start from, as kept: upright, re-encoded, without what its file said of its owner. */
export const Upload = z.object({
  id: Id,
  width: z.int(),
  height: z.int(),
  mediaType: z.string(),
  bytes: z.int(),
  thumbHash: z.string().describe('A ThumbHash, base64.'),
  digitalSourceType: z.string().optional().describe('The IPTC digital source type the file carried, if any.'),
  file: z.string().describe('Signed address, relative to the API.'),
  createdAt: Time,
  expiresAt: Time.describe('Unless a generation has used it by then; those keep it as long as they are kept.'),
});
export type Upload = z.infer<typeof Upload>;
