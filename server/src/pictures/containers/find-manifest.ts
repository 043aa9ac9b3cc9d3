import { jpegContainer } from './jpeg-container.ts';
import { pngContainer } from './png-container.ts';
import { toBuffer } from './to-buffer.ts';
import { webpContainer } from './webp-container.ts';

const containers = [pngContainer, jpegContainer, webpContainer];
const avifBoxUuid = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex');

/** The C2PA manifest store of a file of any type we decode, as far as the file is whole. In an AVIF, and all behind it. */
export function findManifest(file: Uint8Array): Buffer | undefined {
  const bytes = toBuffer(file);
  try {
    const container = containers.find((candidate) => candidate.matches(bytes));
    return container ? container.findManifest(bytes) : findInAvif(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A box of its own at the file's top: type `uuid`, then this one. */
function findInAvif(bytes: Buffer): Buffer | undefined {
  const position = bytes.toString('latin1', 4, 8) === 'ftyp' ? bytes.indexOf(avifBoxUuid) : -1;
  return position === -1 ? undefined : bytes.subarray(position + avifBoxUuid.length);
}
