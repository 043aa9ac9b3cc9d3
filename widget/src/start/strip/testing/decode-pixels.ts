export interface Pixels {
  width: number;
  height: number;
  data: number[];
}

/** What the browser shows of a file, turned as it says. */
export async function decodePixels(file: Blob): Promise<Pixels> {
  const bitmap = await createImageBitmap(file);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas here');
  context.drawImage(bitmap, 0, 0);
  return { width, height, data: [...context.getImageData(0, 0, width, height).data] };
}
