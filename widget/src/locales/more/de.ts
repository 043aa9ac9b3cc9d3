import type { MoreMessages } from './en.ts';

export const de: MoreMessages = {
  title: 'Weitere Optionen',
  model: 'Modell',
  keeps: 'Behalten wird',
  modelKeeps: { 'collage-1': 'Nichts: Es läuft auf diesem Server.' },
  count: 'Wie viele Bilder',
  leaveOut: 'Weglassen',
  leaveOutHint: 'Was nicht vorkommen soll',
  seed: 'Startwert',
  seedHint: 'Der gleiche Startwert ergibt das gleiche Bild.',
  random: 'Zufällig',
  useSeed: (seed) => `${seed} wiederverwenden`,
  tooDear: 'Das ist mehr, als für heute übrig ist.',
};
