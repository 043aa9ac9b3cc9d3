import type { Engine } from '../../src/engines/engine.ts';

/** The engines of this installation. The first one's models come first. */
export function openEngines(): readonly Engine[] {
  return [];
}
