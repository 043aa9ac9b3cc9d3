import type { Bytes } from '../picture-format.ts';

/** As a zlib stream. */
export async function packText(text: string): Promise<Bytes> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
