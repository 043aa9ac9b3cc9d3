import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { readBody } from './read-body.ts';

const answer = (...chunks: readonly string[]) =>
  Object.assign(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), { headers: {} });

describe('readBody', () => {
  it('puts the chunks together, and tells of each', async () => {
    const heardFrom = vi.fn<() => void>();
    const bytes = await readBody(answer('one ', 'two ', 'three'), { maxBytes: 13, heardFrom });
    expect(Buffer.from(bytes).toString()).toBe('one two three');
    expect(heardFrom).toHaveBeenCalledTimes(3);
  });

  it('gives bytes that stay as they are: nothing can grow or shrink them', async () => {
    const { buffer } = await readBody(answer('one'), { maxBytes: 13, heardFrom: () => {} });
    expect(buffer).toMatchObject({ resizable: false, byteLength: 3 });
  });

  it('reads nothing as nothing', async () => {
    expect(await readBody(answer(), { maxBytes: 13, heardFrom: () => {} })).toHaveLength(0);
  });
});
