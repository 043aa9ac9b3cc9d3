import type { Generation } from '@vignette/server/contract';
import type { GeneratorController } from './generator-controller.ts';

const extensions: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' };

/** Saves the bytes as the server stores them, marks included, under a name made of the prompt's first words. */
export async function downloadOriginal(
  generation: Generation,
  readFile: GeneratorController['readFile'],
): Promise<void> {
  const image = generation.images[0];
  if (!image) return;
  const address = URL.createObjectURL(await readFile(image, 'original'));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${nameOf(generation.prompt)}.${extensions[image.mediaType] ?? 'img'}`;
  link.click();
  // Some browsers start reading only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function nameOf(prompt: string): string {
  const words = prompt.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60) || 'picture';
}
