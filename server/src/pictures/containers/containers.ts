import type { EnginePicture } from '../../engines/engine.ts';
import type { Container } from './container.ts';
import { jpegContainer } from './jpeg-container.ts';
import { pngContainer } from './png-container.ts';
import { webpContainer } from './webp-container.ts';

export const containers: Readonly<Record<EnginePicture['mediaType'], Container>> = {
  'image/png': pngContainer,
  'image/jpeg': jpegContainer,
  'image/webp': webpContainer,
};
