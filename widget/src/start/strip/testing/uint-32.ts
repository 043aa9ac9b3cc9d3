import type { Bytes } from '../picture-format.ts';

export function uint32(value: number, isLittle = false): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, isLittle);
  return bytes;
}
