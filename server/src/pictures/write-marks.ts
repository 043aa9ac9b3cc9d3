import type { EnginePicture } from '../engines/engine.ts';
import { getContainer } from './containers/get-container.ts';
import { createXmpPacket } from './create-xmp-packet.ts';
import type { Marks } from './marks.ts';

/** Writes the marks into a file without touching its pixels. Signed bytes (C2PA) come back as they are, whatever else they say. */
export function writeMarks({ bytes, mediaType }: EnginePicture, marks: Marks): Uint8Array {
  const container = getContainer(mediaType);
  if (container.findManifest(bytes)) return bytes;
  return container.withXmp(bytes, createXmpPacket(marks));
}
