import type { Locator } from 'playwright-core';

const side = 64;

/** How many clearly different colours the sharp canvas of a picture shows, below its likeness: 1 when it is blank. */
export function countColors(picture: Locator): Promise<number> {
  return picture.locator('canvas.sharp').evaluate((shown: HTMLCanvasElement, length) => {
    const copy = new OffscreenCanvas(length, length).getContext('2d');
    if (!copy) return 0;
    copy.drawImage(shown, 0, 0, length, length);
    const { data } = copy.getImageData(0, 0, length, length);
    const colors = new Set<number>();
    for (let index = 0; index < data.length; index += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(index, index + 3);
      colors.add(((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4));
    }
    return colors.size;
  }, side);
}
