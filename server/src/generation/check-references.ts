import type { EngineOperation } from '../engines/engine.ts';
import { AppError } from '../errors/app-error.ts';
import type { ParsedRequest } from './check-request.ts';
import type { SourcePicture } from './source-picture.ts';

const megabyte = 1_000_000;
/** What several engines take of one picture; all of them lie in memory more than once while they are sent. */
const maxBytes = 50 * megabyte;

/** Refuses more or fewer pictures than the operation takes, and a mask that does not fit what it covers. */
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
  checkBytes(sources);
  if (!mask) return;
  if (!takesMask) throw new AppError('mask_unsupported', { field: 'mask' });
  checkMask(sources);
}

function checkBytes(sources: readonly SourcePicture[]): void {
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0);
  if (bytes <= maxBytes) return;
  const size = `${Math.ceil(bytes / megabyte)} MB`;
  throw new AppError('references_unsupported', {
    field: 'references',
    title: `These pictures have ${size} together, more than the ${maxBytes / megabyte} MB that can be sent. Choose fewer or smaller ones.`,
  });
}

/** An upload with transparent parts is kept as PNG, one without as JPEG. */
function checkMask(sources: readonly SourcePicture[]): void {
  const [first] = sources;
  const mask = sources.find(({ role }) => role === 'mask');
  if (mask?.mediaType !== 'image/png') {
    refuseMask('The mask has no transparent part. Make transparent what may change.');
  }
  if (first?.width !== mask?.width || first?.height !== mask?.height) {
    refuseMask('The mask has another size than the picture it covers. Make it just as large.');
  }
}

function refuseMask(title: string): never {
  throw new AppError('field_invalid', { field: 'mask', title });
}

function describeRange(least: number, most: number): string {
  if (most === 0) return 'no picture';
  const pictures = most === 1 ? 'picture' : 'pictures';
  return least === most ? `${most} ${pictures}` : `${least} to ${most} ${pictures}`;
}
