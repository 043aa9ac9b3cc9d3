import type { Bytes } from '../picture-format.ts';
import { drawSimpleWebp } from './draw-simple-webp.ts';
import { joinBytes } from './join-bytes.ts';
import { uint32 } from './uint-32.ts';

const [width, height] = [48, 32];
const size = joinBytes(width - 1, 0, 0, height - 1, 0, 0);
const movingFlag = 2;
const fileHeaderLength = 12;

/** Two frames, each with words in a chunk of its own. */
export async function createMovingWebp(words: string): Promise<Bytes> {
  const pixels = (await drawSimpleWebp({ width, height })).slice(fileHeaderLength);
  const frame = createChunk(
    'ANMF',
    joinBytes('\0\0\0\0\0\0', size, '\x64\0\0\0', pixels, createChunk('abCD', joinBytes(words))),
  );
  const header = createChunk('VP8X', joinBytes(movingFlag, '\0\0\0', size));
  const content = joinBytes('WEBP', header, createChunk('ANIM', joinBytes('\0\0\0\0\0\0')), frame, frame);
  return createChunk('RIFF', content);
}

function createChunk(type: string, data: Bytes): Bytes {
  return joinBytes(type, uint32(data.length, true), data, '\0'.repeat(data.length % 2));
}
