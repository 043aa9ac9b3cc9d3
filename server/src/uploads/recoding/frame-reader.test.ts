import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameReader } from './frame-reader.ts';
import { writeFrame } from './write-frame.ts';

function write(messages: readonly Uint8Array[]): Buffer {
  const pipe = new PassThrough({ highWaterMark: 1_000_000 });
  for (const message of messages) writeFrame(pipe, message);
  return (pipe.read() as Buffer | null) ?? Buffer.alloc(0);
}

describe('FrameReader', () => {
  it('puts messages together, however they arrive', () => {
    const message = fc.uint8Array({ maxLength: 50 });
    fc.assert(
      fc.property(fc.array(message), fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), (messages, steps) => {
        const bytes = write(messages);
        const reader = new FrameReader(50);
        const read: Buffer[] = [];
        for (let start = 0, turn = 0; start < bytes.length; turn += 1) {
          const end = start + (steps[turn % steps.length] ?? 1);
          read.push(...reader.push(bytes.subarray(start, end)));
          start = end;
        }
        expect(read.map((frame) => [...frame])).toEqual(messages.map((frame) => [...frame]));
      }),
    );
  });

  it('throws at the head of a message that is too long, before any of it is kept', () => {
    const reader = new FrameReader(10);
    expect(() => reader.push(write([new Uint8Array(11)]).subarray(0, 4))).toThrow(RangeError);
  });
});
