import type { EngineSize } from '../engines/engine.ts';
import type { SiteOfCaller } from '../grants/caller.ts';

/** Whether a site allows pictures of this size. */
export function fitsSite({ width, height }: EngineSize, { maxPixels }: Pick<SiteOfCaller, 'maxPixels'>): boolean {
  return maxPixels === null || width * height <= maxPixels;
}
