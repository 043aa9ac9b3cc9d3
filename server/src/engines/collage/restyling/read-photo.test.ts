import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readPhoto } from './read-photo.ts';
import { UnreadablePhoto } from './unreadable-photo.ts';

const blue = sharp({ create: { width: 40, height: 20, channels: 3, background: '#0000ff' } });

describe('readPhoto', () => {
  it('turns a picture upright and brings it to the size asked for', async () => {
    const jpeg = await blue.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await readPhoto(jpeg)).toMatchObject({ width: 20, height: 40 });
    const photo = await readPhoto(jpeg, { width: 10, height: 21 });
    expect(photo).toMatchObject({ width: 10, height: 21 });
    expect(photo.data).toHaveLength(10 * 21 * 3);
  });

  it('reads grey, and knows alpha only where something is transparent', async () => {
    const grey = await readPhoto(await blue.clone().toColourspace('b-w').png().toBuffer());
    expect(grey.data[0]).toBe(grey.data[2]);
    const opaque = await readPhoto(await blue.clone().ensureAlpha().webp({ lossless: true }).toBuffer());
    expect(opaque.alpha).toBeUndefined();
    const faint = await readPhoto(await blue.clone().ensureAlpha(0.5).png().toBuffer());
    expect(faint.alpha?.[0]).toBe(127);
  });

  it('reads a part of a picture in the shape of the whole', async () => {
    const left = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#ff0000' } })
      .png()
      .toBuffer();
    const halves = await blue
      .clone()
      .composite([{ input: left, left: 0, top: 0 }])
      .png()
      .toBuffer();
    const { data } = await readPhoto(halves, { width: 4, height: 2 }, { left: 0.5, top: 0, share: 0.4 });
    expect([data[0], data[2]]).toEqual([0, 255]);
  });

  it.each([
    ['nothing', () => Buffer.alloc(0)],
    ['text', () => Buffer.from('not a picture')],
    ['half a picture', async () => (await blue.clone().png().toBuffer()).subarray(0, 80)],
    ['a drawing', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['another format', () => blue.clone().gif().toBuffer()],
    [
      'what is too large',
      () =>
        sharp({ create: { width: 4097, height: 3, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
    ],
    [
      'a bomb',
      () =>
        sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
    ],
  ])('refuses %s', async (_, create) => {
    await expect(readPhoto(await create())).rejects.toThrow(UnreadablePhoto);
  });

  it('refuses a picture that moves', async () => {
    const frames = await Promise.all(
      ['#ff0000', '#00ff00'].map((background) =>
        sharp({ create: { width: 9, height: 9, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const moving = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    await expect(readPhoto(moving)).rejects.toThrow(UnreadablePhoto);
  });
});
