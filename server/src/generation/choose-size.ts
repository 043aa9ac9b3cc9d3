import type { EngineModel, EngineOperation, EngineSize } from '../engines/engine.ts';
import { AppError } from '../errors/app-error.ts';

/** The size a picture will have. Refuses one that the model does not make; `auto` follows the first reference. */
export function chooseSize(
  wanted: string,
  { model, operation }: { model: EngineModel; operation: EngineOperation },
  first: EngineSize | undefined,
): EngineSize {
  if (operation.size.kind === 'followed') return followSize(wanted, operation.size, first);
  const listed = wanted === 'auto' ? findNearest(model.sizes, first) : model.sizes.find((size) => isSize(size, wanted));
  if (!listed) throw new AppError('size_unsupported', { field: 'size' });
  return { width: listed.width, height: listed.height };
}

function isSize({ width, height }: EngineSize, wanted: string): boolean {
  return `${width}x${height}` === wanted;
}

function findNearest(sizes: readonly EngineSize[], first: EngineSize | undefined): EngineSize | undefined {
  if (!first) return sizes[0];
  const distance = (size: EngineSize) => Math.abs(Math.log((size.width * first.height) / (size.height * first.width)));
  return [...sizes].sort((one, other) => distance(one) - distance(other))[0];
}

function followSize(
  wanted: string,
  { factor, maxSide }: { factor: number; maxSide: number },
  first: EngineSize | undefined,
): EngineSize {
  if (wanted !== 'auto' || !first) {
    throw new AppError('size_unsupported', { field: 'size', title: 'Here the picture decides: send `auto` as size.' });
  }
  const scale = Math.min(factor, maxSide / Math.max(first.width, first.height));
  if (factor > 1 && scale <= 1) {
    const title = `The picture is as large as this model makes them: ${maxSide} pixels on its longer side.`;
    throw new AppError('size_unsupported', { field: 'references.0', title });
  }
  const scaled = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: scaled(first.width), height: scaled(first.height) };
}
