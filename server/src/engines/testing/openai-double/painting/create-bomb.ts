import { crc32, deflateSync } from 'node:zlib';

const side = 20_000;
const bytesOfRow = 1 + side / 8;

let bomb: Buffer | undefined;

/** A valid PNG of 400 million black pixels, one bit each, in about 50 kB. */
export function createBomb(): Buffer {
  bomb ??= Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', createHeader()),
    chunk('IDAT', deflateSync(Buffer.alloc(bytesOfRow * side))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return bomb;
}

/** Width, height, one bit of grey, no filter method or interlacing of note. */
function createHeader(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.writeUInt8(1, 8);
  return header;
}

function chunk(type: string, data: Buffer): Buffer {
  const typeAndData = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(typeAndData.length + 8);
  framed.writeUInt32BE(data.length, 0);
  typeAndData.copy(framed, 4);
  framed.writeUInt32BE(crc32(typeAndData), typeAndData.length + 4);
  return framed;
}
