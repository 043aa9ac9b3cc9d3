import type { EngineOperation } from '../engines/engine.ts';
import { AppError } from '../errors/app-error.ts';
import type { ParsedRequest } from './check-request.ts';
import type { SourcePicture } from './source-picture.ts';

/** Refuses more or fewer pictures than the operation takes, and a mask that is not as large as what it covers. */
export function checkReferences(
  { references = [], mask }: ParsedRequest,
  { minReferences, maxReferences, mask: takesMask }: EngineOperation,
  sources: readonly SourcePicture[],
): void {
  if (references.length < minReferences || references.length > maxReferences) {
    throw new AppError('references_unsupported', {
      field: 'references',
      title: `This takes ${describeRange(minReferences, maxReferences)} to start from, not ${references.length}.`,
    });
  }
  if (!mask) return;
  if (!takesMask) throw new AppError('mask_unsupported', { field: 'mask' });
  const [first] = sources;
  const cover = sources.find(({ role }) => role === 'mask');
  if (first?.width === cover?.width && first?.height === cover?.height) return;
  throw new AppError('field_invalid', {
    field: 'mask',
    title: 'The mask has another size than the picture it covers. Make it just as large.',
  });
}

function describeRange(least: number, most: number): string {
  if (most === 0) return 'no picture';
  const pictures = most === 1 ? 'picture' : 'pictures';
  return least === most ? `${most} ${pictures}` : `${least} to ${most} ${pictures}`;
}
