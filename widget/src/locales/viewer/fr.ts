import type { ViewerMessages } from './en.ts';

export const fr: ViewerMessages = {
  picture: (number, count, prompt) => `Image ${number} sur ${count} : ${prompt}`,
  place: (number, count) => `${number} sur ${count}`,
  pictures: 'Images',
  previous: 'Image précédente',
  next: 'Image suivante',
  drawn: 'Dessiné',
  approximated: 'À peu près',
  shownAs: (words, as) => `${words} → ${as}`,
  about: 'À propos de cette image',
  size: 'Taille',
  seed: 'Graine',
  made: 'Créée',
  copyPicture: 'Copier l’image',
  copyPrompt: 'Copier le texte',
  copied: 'Copié',
  copyFailed: 'La copie n’a pas pu se faire ici.',
};
