import type { Image } from '@vignette/server/contract';

/**
 * Renditions with their widths, for `srcset`. In a square that a picture fills, what counts is its shorter side.
 */
export function writeSourceSet(
  { files, width, height }: Pick<Image, 'files' | 'width' | 'height'>,
  { names, fillsSquare }: { names: readonly ('256' | '512' | '1024')[]; fillsSquare: boolean },
): string {
  const longer = Math.max(width, height);
  const counted = fillsSquare ? Math.min(width, height) : width;
  return names
    .map((name) => `${files[name]} ${Math.max(1, Math.round((counted * Math.min(Number(name), longer)) / longer))}w`)
    .filter((source, index, all) => all.findIndex((other) => other.split(' ')[1] === source.split(' ')[1]) === index)
    .join(', ');
}
