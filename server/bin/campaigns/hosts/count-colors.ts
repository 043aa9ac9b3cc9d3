import type { Locator } from 'playwright-core';
import sharp from 'sharp';

const side = 64;

/** How many clearly different colours can be seen where this stands on the page. */
export async function countColors(locator: Locator): Promise<number> {
  // Hiding the caret would leave traces on the page's own fields.
  const photograph = sharp(await locator.screenshot({ caret: 'initial' }))
    .resize(side, side, { fit: 'fill' })
    .removeAlpha();
  const pixels = await photograph.raw().toBuffer();
  const colors = new Set<number>();
  for (let index = 0; index < pixels.length; index += 3) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(index, index + 3);
    colors.add(((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4));
  }
  return colors.size;
}
