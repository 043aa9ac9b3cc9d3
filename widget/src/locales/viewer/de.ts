import type { ViewerMessages } from './en.ts';

export const de: ViewerMessages = {
  picture: (number, count, prompt) => `Bild ${number} von ${count}: ${prompt}`,
  place: (number, count) => `${number} von ${count}`,
  pictures: 'Bilder',
  previous: 'Voriges Bild',
  next: 'Nächstes Bild',
  drawn: 'Gezeichnet',
  approximated: 'Ungefähr',
  shownAs: (words, as) => `${words} → ${as}`,
  about: 'Über dieses Bild',
  size: 'Größe',
  seed: 'Startwert',
  made: 'Entstanden',
  copyPicture: 'Bild kopieren',
  copyPrompt: 'Text kopieren',
  copied: 'Kopiert',
  copyFailed: 'Das ließ sich hier nicht kopieren.',
};
