import { maxUploadBytes } from './max-upload-bytes.ts';

/** As much as the server keeps of any picture; and no phone draws on a much larger canvas. */
const longestSide = 4096;

/**
 * The picture as the browser shows it, drawn anew: nothing but pixels is left, and these upright. Drawn smaller where the
 * file would be too large. Where no WebP can be written, browsers write a PNG. Rejects what the browser cannot read.
 */
export async function redraw(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file);
  try {
    for (let side = longestSide; ; side /= 2) {
      const drawn = await draw(bitmap, side).convertToBlob({ type: 'image/webp', quality: 0.95 });
      if (drawn.size <= maxUploadBytes) return drawn;
    }
  } finally {
    bitmap.close();
  }
}

function draw(bitmap: ImageBitmap, longest: number): OffscreenCanvas {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale) || 1, Math.round(bitmap.height * scale) || 1);
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}
