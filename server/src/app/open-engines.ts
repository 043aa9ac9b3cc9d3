import { createCollageEngine } from '../engines/collage/collage-engine.ts';
import type { Engine } from '../engines/engine.ts';

/** The engines of this installation. The first one's models come first. */
export function openEngines(): readonly Engine[] {
  return [createCollageEngine()];
}
