import type { EngineOutput } from '../../engines/engine.ts';
import type { Container } from './container.ts';
import { containers } from './containers.ts';

export function getContainer(mediaType: EngineOutput['mediaType']): Container {
  return containers[mediaType];
}
