import type { ViewerMessages } from './en.ts';

export const es: ViewerMessages = {
  picture: (number, count, prompt) => `Imagen ${number} de ${count}: ${prompt}`,
  place: (number, count) => `${number} de ${count}`,
  pictures: 'Imágenes',
  previous: 'Imagen anterior',
  next: 'Imagen siguiente',
  drawn: 'Dibujado',
  approximated: 'Parecido',
  shownAs: (words, as) => `${words} → ${as}`,
  about: 'Acerca de esta imagen',
  size: 'Tamaño',
  seed: 'Semilla',
  made: 'Creada',
  copyPicture: 'Copiar imagen',
  copyPrompt: 'Copiar texto',
  copied: 'Copiado',
  copyFailed: 'Aquí no se pudo copiar.',
};
