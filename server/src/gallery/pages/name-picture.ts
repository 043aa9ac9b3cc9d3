import type { PageView } from '../../pages/page-view.ts';
import { createGalleryFormats } from './gallery-formats.ts';
import { galleryTextsByLocale } from './texts/gallery-texts-by-locale.ts';

const maxCharacters = 140;

/** What a picture is called beside others: the beginning of its prompt, or when it was made. */
export function namePicture({ locale }: Pick<PageView, 'locale'>, { prompt, createdAt }: NamedPicture): string {
  const characters = [...prompt.trim()];
  if (characters.length > maxCharacters) return `${characters.slice(0, maxCharacters).join('').trimEnd()} …`;
  const { pictureOf } = galleryTextsByLocale[locale];
  return prompt.trim() || pictureOf(createGalleryFormats(locale).day(createdAt));
}

interface NamedPicture {
  prompt: string;
  createdAt: Date;
}
