import { describe, expect, it } from 'vitest';
import { readEvent } from './read-event.ts';

const png = Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1');
const base64 = png.toString('base64');
const read = (body: unknown, name = '') => readEvent({ name, data: JSON.stringify(body) });

describe('readEvent', () => {
  it('reads partial pictures by their type, their event or their index', () => {
    const partial = { partial: { index: 1, picture: { bytes: png, mediaType: 'image/png' } }, finished: [] };
    const body = { b64_json: base64, partial_image_index: 1 };
    expect(read({ ...body, type: 'image_edit.partial_image' })).toEqual(partial);
    expect(read(body, 'partial_image')).toEqual(partial);
    expect(read(body)).toEqual(partial);
  });

  it('reads finished pictures, whatever they are called', () => {
    const finished = { finished: [{ base64 }] };
    expect(read({ type: 'image_generation.completed', b64_json: base64 })).toEqual(finished);
    expect(read({ b64_json: base64 })).toEqual(finished);
    expect(read({ type: 'done', data: [{ b64_json: base64 }] })).toEqual(finished);
    expect(read({ url: 'https://pictures.example/1' })).toEqual({
      finished: [{ address: 'https://pictures.example/1' }],
    });
  });

  it('reads errors, by their event alone too', () => {
    expect(read({ error: { code: 'a', type: 'b' } }).error).toMatchObject({ code: 'a', type: 'b' });
    expect(read({ code: 'a' }, 'error').error).toMatchObject({ code: 'a', type: 'error' });
    expect(read({ type: 'image_generation.error', code: 7 }).error).toMatchObject({ code: '' });
  });

  it('passes over what is none of these', () => {
    expect(readEvent({ name: '', data: '[DONE]' })).toEqual({ finished: [] });
    for (const body of [7, null, {}, { type: 'keepalive' }, { type: 'x.partial_image', b64_json: '~~' }]) {
      expect(read(body)).toEqual({ finished: [] });
    }
  });
});
