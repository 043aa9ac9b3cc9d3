import type { EngineOutput } from '../engine.ts';

/** A picture of the type its first bytes say, whatever its sender claims. Nothing when it is none we keep. */
export function readPicture(bytes: Uint8Array): EngineOutput | undefined {
  const mediaType = findMediaType(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', 0, 12),
  );
  return mediaType && { bytes, mediaType };
}

function findMediaType(start: string): EngineOutput['mediaType'] | undefined {
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  return start.startsWith('RIFF') && start.endsWith('WEBP') ? 'image/webp' : undefined;
}
