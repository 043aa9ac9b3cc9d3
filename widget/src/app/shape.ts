import type { Size } from '@vignette/server/contract';

export type ShapeName = 'square' | 'portrait' | 'landscape';

/** `auto`: that of the picture it starts from. */
export type ShapeChoice = ShapeName | 'auto';

export interface Shape {
  name: ShapeName;
  size: Size;
}

/** The first size a model offers of each shape, in a fixed order. */
export function shapesOf(sizes: readonly string[]): Shape[] {
  const names: ShapeName[] = ['square', 'portrait', 'landscape'];
  return names.flatMap((name) => {
    const size = sizes.find((candidate) => shapeOf(candidate) === name);
    return size ? [{ name, size: size as Size }] : [];
  });
}

export function dimensionsOf(size: string): { width: number; height: number } {
  const [width = 1, height = 1] = size.split('x').map(Number);
  return { width, height };
}

function shapeOf(size: string): ShapeName {
  const { width, height } = dimensionsOf(size);
  if (width === height) return 'square';
  return width > height ? 'landscape' : 'portrait';
}
