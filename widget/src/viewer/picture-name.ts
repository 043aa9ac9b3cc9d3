import type { Generation } from '@vignette/server/contract';
import { titleOf } from '../app/title-of.ts';
import { messages } from '../locales/messages.ts';
import { viewerMessages as text } from '../locales/viewer-messages.ts';

/** What a screen reader calls one of the pictures of a generation. */
export function pictureName(generation: Generation, index: number): string {
  const { length } = generation.images;
  const title = titleOf(generation);
  return length > 1 ? text.picture(index + 1, length, title) : messages.result.picture(title);
}
