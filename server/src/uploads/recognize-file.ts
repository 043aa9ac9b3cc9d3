import type { FileKind } from './file-kinds.ts';
import { recognizeMediaContainer } from './recognize-media-container.ts';
import { recognizeText } from './recognize-text.ts';

type Signature = readonly [kind: FileKind, start: string, offset?: number];

/** How files of each kind begin, as Latin-1. */
const signatures: readonly Signature[] = [
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['tiff', 'II+\0'],
  ['tiff', 'MM\0+'],
  ['raw', 'FUJIFILMCCD-RAW'],
  ['raw', 'IIRO'],
  ['pdf', '%PDF-'],
  ['postscript', '%!PS'],
  ['postscript', '\xc5\xd0\xd3\xc6'],
  ['bmp', 'BM'],
  ['psd', '8BPS'],
  ['jxl', '\xff\x0a'],
  ['jxl', '\0\0\0\x0cJXL \r\n\x87\n'],
  ['jp2', '\0\0\0\x0cjP  \r\n\x87\n'],
  ['jp2', '\xff\x4f\xff\x51'],
  ['ico', '\0\0\x01\0'],
  ['ico', '\0\0\x02\0'],
  ['otherPicture', '\x76\x2f\x31\x01'],
  ['otherPicture', 'qoif'],
  ['otherPicture', 'DDS '],
  ['otherPicture', '#?RADIANCE'],
  ['video', '\x1a\x45\xdf\xa3'],
  ['video', 'FLV\x01'],
  ['video', '\0\0\x01\xba'],
  ['video', 'OggS'],
  ['audio', 'ID3'],
  ['audio', 'fLaC'],
  ['archive', 'PK\x03\x04'],
  ['archive', 'PK\x05\x06'],
  ['archive', '\x1f\x8b'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', 'Rar!'],
  ['archive', 'BZh'],
  ['archive', '\xfd7zXZ\0'],
  ['archive', '\x28\xb5\x2f\xfd'],
  ['archive', 'ustar', 257],
  ['program', 'MZ'],
  ['program', '\x7fELF'],
];

const headLength = 4096;

/** What a file is by its first bytes. Its name and its declared type are never asked: anybody can write those. */
export function recognizeFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength));
  return (
    recognizeMediaContainer(head) ?? recognizeSignature(head.toString('latin1')) ?? recognizeText(head) ?? 'unknown'
  );
}

function recognizeSignature(head: string): FileKind | undefined {
  return signatures.find(([, start, offset = 0]) => head.startsWith(start, offset))?.[0];
}
