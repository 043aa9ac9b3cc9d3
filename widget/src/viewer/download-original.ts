import type { Generation, Image } from '@vignette/server/contract';
import type { ReadFile } from '../app/picture/picture.ts';

const extensions: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' };

/** Saves the bytes as the server stores them, marks included, under a name made of the prompt's first words. */
export async function downloadOriginal(
  { prompt, images }: Generation,
  image: Image,
  readFile: ReadFile,
): Promise<void> {
  const address = URL.createObjectURL(await readFile(image, 'original'));
  const link = document.createElement('a');
  const number = images.length > 1 ? `-${images.findIndex(({ id }) => id === image.id) + 1}` : '';
  link.href = address;
  link.download = `${nameOf(prompt)}${number}.${extensions[image.mediaType] ?? 'img'}`;
  link.click();
  // Some browsers start reading only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function nameOf(prompt: string): string {
  const words = prompt.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60) || 'picture';
}
