import { drawSample } from './draw-sample.ts';

/** A picture as a person picks it from a folder. */
export async function sampleFile(hue = 120, type = 'image/png'): Promise<File> {
  return new File([await drawSample(90, 60, hue)], 'picture.png', { type });
}

/** What is carried by a drop or held by the clipboard. */
export function carry(files: readonly File[], text?: string): DataTransfer {
  const carried = new DataTransfer();
  for (const file of files) carried.items.add(file);
  if (text !== undefined) carried.setData('text/plain', text);
  return carried;
}
