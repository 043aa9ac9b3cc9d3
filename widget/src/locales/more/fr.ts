import type { MoreMessages } from './en.ts';

export const fr: MoreMessages = {
  title: 'Plus d’options',
  model: 'Modèle',
  keeps: 'Ce qu’il garde',
  modelKeeps: { 'collage-1': 'Rien : il tourne sur ce serveur.' },
  count: 'Nombre d’images',
  leaveOut: 'À exclure',
  leaveOutHint: 'Ce qui ne doit pas y figurer',
  seed: 'Graine',
  seedHint: 'La même graine donne la même image.',
  random: 'Au hasard',
  useSeed: (seed) => `Reprendre ${seed}`,
  tooDear: 'C’est plus que ce qui reste pour aujourd’hui.',
};
