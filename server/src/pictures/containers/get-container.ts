import type { EnginePicture } from '../../engines/engine.ts';
import type { Container } from './container.ts';
import { containers } from './containers.ts';

export function getContainer(mediaType: EnginePicture['mediaType']): Container {
  return containers[mediaType];
}
