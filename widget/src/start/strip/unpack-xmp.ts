import type { Part } from './picture-format.ts';
import { readText } from './read-text.ts';

const keyword = 'XML:com.adobe.xmp\0';
/** Packed, it may be a thousand times as long. */
const maxLength = 100_000;

/** XMP that a PNG holds packed: it should not be, but decoders read it all the same. */
export async function unpackXmp(parts: readonly Part[]): Promise<string> {
  const part = parts.find(([name, , data]) => /[iz]TXt/.test(name) && readText(data, 0, keyword.length) === keyword);
  if (!part) return '';
  const [name, , data] = part;
  // Behind the method, or behind a flag, the method and two more texts.
  const start = name === 'zTXt' ? keyword.length + 1 : data.indexOf(0, data.indexOf(0, keyword.length + 2) + 1) + 1;
  const packed = new Blob([data.subarray(start, start + maxLength)]).stream();
  return new Response(packed.pipeThrough(new DecompressionStream('deflate'))).text().catch(() => '');
}
