import sharp from 'sharp';
import { allowPictureLoaders } from './allow-picture-loaders.ts';
import { explainRefusal } from './explain-refusal.ts';
import { FrameReader } from './frame-reader.ts';
import type { RecodeAnswer } from './recode-answer.ts';
import { recodePicture } from './recode-picture.ts';
import { watchMemory } from './watch-memory.ts';
import { writeFrame } from './write-frame.ts';

/** A program of its own, which gets files on its standard input and sends pictures back. It opens nothing else. */
const reader = new FrameReader(0xffff_ffff);
const maxMemoryBytes = Number(process.argv[2]);

sharp.cache(false);
allowPictureLoaders();
process.stdin.on('data', (piece: Buffer) => {
  for (const file of reader.push(piece)) void answer(file);
});
process.stdin.on('close', endNow);
process.stdout.on('error', endNow);
watchMemory(maxMemoryBytes, () => {
  send({ refusal: 'out_of_memory' });
  endNow();
});
writeFrame(process.stdout, new Uint8Array());

async function answer(file: Buffer): Promise<void> {
  try {
    const { bytes, thumbHash, ...description } = await recodePicture(file);
    send({ ...description, thumbHash: thumbHash.toString('base64') }, bytes);
  } catch (error) {
    send({ refusal: explainRefusal(error) });
  }
}

function send(message: RecodeAnswer, bytes: Uint8Array = new Uint8Array()): void {
  writeFrame(process.stdout, Buffer.from(JSON.stringify(message)));
  writeFrame(process.stdout, bytes);
}

/**
 * What was sent has left by now, because these pipes are written at once. An orderly end would wait for native code
 * that may never finish.
 */
function endNow(): void {
  process.kill(process.pid, 'SIGKILL');
}
