import { z } from 'zod';
import { Id, Time } from './values.ts';

export const renditionNames = ['original', '1024', '512', '256'] as const;

/** A derived size by the length of its longer side in pixels; `original` is the bytes as stored. */
export const RenditionName = z.enum(renditionNames);
export type RenditionName = (typeof renditionNames)[number];

/** One output of a generation. */
export const Image = z.object({
  id: Id,
  generationId: Id,
  width: z.int(),
  height: z.int(),
  mediaType: z.string(),
  bytes: z.int().describe('Length of the original in bytes.'),
  thumbHash: z
    .string()
    .describe('A ThumbHash of about 24 bytes, base64: draw it before the first byte of the picture arrives.'),
  digitalSourceType: z.string().describe('IPTC digital source type, as written into the file.'),
  createdAt: Time,
  files: z
    .record(RenditionName, z.string())
    .describe('Signed addresses, relative to the API. Stable for about an hour, valid for at least one.'),
});
export type Image = z.infer<typeof Image>;

/** A picture as its owner's gallery shows it. */
export const GalleryImage = Image.extend({
  prompt: z.string(),
  model: z.string(),
  site: z.string().describe('The name of the site it was made on.'),
});
export type GalleryImage = z.infer<typeof GalleryImage>;

/** One page of an account's pictures, newest first. */
export const ImagePage = z.object({ items: z.array(GalleryImage), nextCursor: z.string().nullable() });
export type ImagePage = z.infer<typeof ImagePage>;
