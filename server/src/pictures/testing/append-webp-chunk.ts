/** Puts a chunk at the end of a WebP file. */
export function appendWebpChunk(webp: Uint8Array, type: string, data: Uint8Array): Buffer {
  const header = Buffer.from(`${type}\0\0\0\0`, 'latin1');
  header.writeUInt32LE(data.length, 4);
  const file = Buffer.concat([webp, header, data, Buffer.alloc(data.length % 2)]);
  file.writeUInt32LE(file.length - 8, 4);
  return file;
}
