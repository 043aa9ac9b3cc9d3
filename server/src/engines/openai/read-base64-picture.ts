import { findMediaType } from '../../pictures/containers/find-media-type.ts';
import type { EnginePicture } from '../engine.ts';

const dataUrlHead = /^data:[^,]{0,100};base64,/;

/** A picture from base64, with or without the head of a data URL. Nothing when it is cut, not base64 or no picture. */
export function readBase64Picture(text: string): EnginePicture | undefined {
  const encoded = text.replace(dataUrlHead, '');
  const bytes = Buffer.from(encoded, 'base64');
  // Node skips what is not base64, so that bytes are missing.
  if (bytes.byteLength !== Buffer.byteLength(encoded, 'base64')) return undefined;
  const mediaType = findMediaType(bytes);
  return mediaType && { bytes, mediaType };
}
