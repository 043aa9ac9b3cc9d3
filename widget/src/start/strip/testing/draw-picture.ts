import type { Bytes } from '../picture-format.ts';

export interface DrawOptions {
  width?: number;
  height?: number;
  /** Leaves some of it transparent. */
  isTransparent?: boolean;
  colorSpace?: PredefinedColorSpace;
  quality?: number;
}

/** A file of the browser's own making: colours that tell every corner from the others, and some detail. */
export async function drawPicture(type: string, options: DrawOptions = {}): Promise<Bytes> {
  const { width = 48, height = 32, isTransparent = false, colorSpace = 'srgb', quality = 0.9 } = options;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { colorSpace });
  if (!context) throw new Error('no canvas here');
  if (!isTransparent) context.fillRect(0, 0, width, height);
  for (let row = 0; row < 8; row += 1) {
    for (let column = 0; column < 8; column += 1) {
      context.fillStyle = `rgb(${column * 32} ${row * 32} ${(column * row * 5) % 256} / ${isTransparent ? 0.6 : 1})`;
      context.fillRect((column * width) / 8, (row * height) / 8, width / 8, height / 9);
    }
  }
  const blob = await canvas.convertToBlob({ type, quality });
  if (blob.type !== type) throw new Error(`no ${type} here`);
  return new Uint8Array(await blob.arrayBuffer());
}
