import type { Generation } from '@vignette/server/contract';
import { sampleThumbHash } from './draw-sample.ts';
import { hueOf } from './hue-of.ts';
import { inHours } from './in-hours.ts';

/** A picture that is painted when its bytes are asked for. */
export function createFakeImage(generationId: string, size: string, index: number): Generation['images'][number] {
  const [width = 1, height = 1] = size.split('x').map(Number);
  const id = `image-of-${generationId}${index ? `-${index + 1}` : ''}`;
  const at = (rendition: string): string => `/v1/images/${id}/files/${rendition}?signed`;
  return {
    ...{ id, generationId, width, height, mediaType: 'image/png', bytes: 1, createdAt: inHours(0) },
    digitalSourceType: 'algorithmicMedia',
    thumbHash: sampleThumbHash(width, height, hueOf(id)),
    files: { original: at('original'), '1024': at('1024'), '512': at('512'), '256': at('256') },
  };
}
