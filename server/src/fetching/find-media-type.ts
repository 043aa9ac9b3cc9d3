import type { EngineOutput } from '../engines/engine.ts';

/** What the first bytes say, whatever a header says. The rest may still be broken. */
export function findMediaType(bytes: Uint8Array): EngineOutput['mediaType'] | undefined {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (start.startsWith('\x89PNG\r\n\x1A\n')) return 'image/png';
  if (start.startsWith('\xFF\xD8\xFF')) return 'image/jpeg';
  return start.startsWith('RIFF') && start.endsWith('WEBP') ? 'image/webp' : undefined;
}
