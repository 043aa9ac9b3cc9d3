import { ApiError } from '@vignette/server/client';
import { assertWhole } from './assert-whole.ts';
import { createExif } from './create-exif.ts';
import { createXmp } from './create-xmp.ts';
import { findSourceType } from './find-source-type.ts';
import { isWholeProfile } from './is-whole-profile.ts';
import { jpegFormat } from './jpeg-format.ts';
import { listParts } from './list-parts.ts';
import { maxUploadBytes } from './max-upload-bytes.ts';
import type { Bytes, Part } from './picture-format.ts';
import { pngFormat } from './png-format.ts';
import { readOrientation } from './read-orientation.ts';
import { readText } from './read-text.ts';
import { unpackXmp } from './unpack-xmp.ts';
import { webpFormat } from './webp-format.ts';

const headLength = 16;
const profileNames = /^(?:\xe2|ICCP)/;
const exifNames = /^(?:\xe1Exif|eXIf|EXIF)/;
const formats = [jpegFormat, pngFormat, webpFormat];

/**
 * The same picture without what was written beside its pixels, which are not touched; only its orientation and its digital
 * source type are written anew. Rejects where the file is damaged, or of a format that cannot be taken apart here.
 * @param origin the file that it was made of, if that is what tells its source.
 */
export async function rebuild(file: Bytes, origin?: Blob): Promise<Blob> {
  const format = formats.find(({ beginning }) => beginning.test(readText(file, 0, headLength)));
  if (!format) throw new RangeError('A file of another format');
  const parts = listParts(file, format.start, format.readPart);
  const isKept = ([name]: Part): boolean => format.kept.test(name);
  const kept = parts.filter(isKept);
  const leftOut = parts.filter((part) => !isKept(part));
  assertSmall(kept);
  assertWhole(kept.every(format.isWhole) && isWholeProfile(dataOf(kept, profileNames)));
  const xmp = await findSource(origin ?? new Blob([...dataOf(leftOut, /^/), await unpackXmp(leftOut)]));
  return new Blob(format.write(kept, findOrientation(leftOut), xmp, file), { type: format.mediaType });
}

/** The server would not take it; and the checksums of so many bytes may take longer than a person waits. */
function assertSmall(kept: readonly Part[]): void {
  const size = kept.reduce((total, [, bytes]) => total + bytes.length, 0);
  if (size > maxUploadBytes) throw new ApiError(413, { code: 'upload_too_large' });
}

function findOrientation(leftOut: readonly Part[]): Bytes | undefined {
  const [exif] = dataOf(leftOut, exifNames);
  return exif && createExif(readOrientation(exif));
}

async function findSource(said: Blob): Promise<Bytes | undefined> {
  const sourceType = findSourceType(await said.text());
  return sourceType === undefined ? undefined : createXmp(sourceType);
}

function dataOf(parts: readonly Part[], names: RegExp): Bytes[] {
  return parts.filter(([name]) => names.test(name)).map(([, , data]) => data);
}
