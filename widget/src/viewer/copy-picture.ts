import type { Image } from '@vignette/server/contract';
import type { ReadFile } from '../app/picture/picture.ts';

/**
 * Puts the picture on the clipboard as PNG, the one kind every browser takes. The clipboard is asked within the press,
 * as some demand; the bytes may come later.
 */
export function copyPicture(image: Image, readFile: ReadFile): Promise<void> {
  const bytes = readFile(image, 'original').then(toPng);
  // Where the clipboard says no first, nobody asks for them any more.
  bytes.catch(() => {});
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': bytes })]);
}

async function toPng(blob: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
