import type { Writable } from 'node:stream';

/** Sends one message, as a `FrameReader` puts it together. */
export function writeFrame(pipe: Writable, bytes: Uint8Array): void {
  const header = Buffer.alloc(4);
  header.writeUInt32BE(bytes.length);
  pipe.write(header);
  pipe.write(bytes);
}
