import sharp from 'sharp';

/** The same picture out of focus: `amount` 1 leaves colours only, 0 almost everything. */
export async function softenPicture(picture: Buffer, amount: number): Promise<Buffer> {
  const { width } = await sharp(picture).metadata();
  return sharp(picture)
    .blur(Math.max((width / 24) * amount ** 2, 0.5))
    .png()
    .toBuffer();
}
