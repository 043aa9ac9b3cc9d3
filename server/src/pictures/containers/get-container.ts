import type { EngineOutput } from '../../engines/engine.ts';
import type { Container } from './container.ts';
import { jpegContainer } from './jpeg-container.ts';
import { pngContainer } from './png-container.ts';
import { webpContainer } from './webp-container.ts';

const containers: Record<EngineOutput['mediaType'], Container> = {
  'image/png': pngContainer,
  'image/jpeg': jpegContainer,
  'image/webp': webpContainer,
};

export function getContainer(mediaType: EngineOutput['mediaType']): Container {
  return containers[mediaType];
}
