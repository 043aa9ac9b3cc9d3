import { describe, expect, it } from 'vitest';
import { readBase64Picture } from './read-base64-picture.ts';

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
const text = jpeg.toString('base64');

describe('readBase64Picture', () => {
  it('reads base64 and data URLs, and goes by the first bytes', () => {
    const picture = { bytes: jpeg, mediaType: 'image/jpeg' };
    expect(readBase64Picture(text)).toEqual(picture);
    expect(readBase64Picture(`data:image/png;base64,${text}`)).toEqual(picture);
  });

  it('takes nothing else', () => {
    const others = [
      '',
      '~~~~',
      `${text.slice(0, 6)}!!${text.slice(6)}`,
      Buffer.from('GIF89a and more').toString('base64'),
    ];
    for (const other of others) expect(readBase64Picture(other)).toBeUndefined();
  });
});
