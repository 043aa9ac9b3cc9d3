import type { MoreMessages } from './en.ts';

export const es: MoreMessages = {
  title: 'Más opciones',
  model: 'Modelo',
  keeps: 'Conserva',
  modelKeeps: { 'collage-1': 'Nada: funciona dentro de este servidor.' },
  count: 'Cuántas imágenes',
  leaveOut: 'Excluir',
  leaveOutHint: 'Lo que no debe aparecer',
  seed: 'Semilla',
  seedHint: 'La misma semilla da la misma imagen.',
  random: 'Aleatoria',
  useSeed: (seed) => `Usar ${seed} otra vez`,
  tooDear: 'Es más de lo que queda para hoy.',
};
