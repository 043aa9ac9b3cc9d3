/** Every string of the further choices. The other locales have the same shape. */
export const en = {
  style: 'Style',
  anyStyle: 'Any style',
  styles: {
    flat: 'Flat',
    watercolor: 'Watercolour',
    oil: 'Oil painting',
    pencil: 'Pencil',
    halftone: 'Halftone',
    pixel: 'Pixel art',
    duotone: 'Two colours',
    lowpoly: 'Low poly',
    mosaic: 'Mosaic',
    cel: 'Cel shading',
    poster: 'Poster',
  } as Readonly<Record<string, string>>,
  more: 'More',
  changed: 'changed',
  title: 'More choices',
  model: 'Model',
  keeps: 'It keeps',
  /** What engines keep of a request, by their models' ids; one that is not here speaks for itself. */
  modelKeeps: { 'collage-1': 'Nothing: it runs inside this server.' } as Readonly<Record<string, string>>,
  count: 'How many pictures',
  leaveOut: 'Leave out',
  leaveOutHint: 'What to avoid',
  seed: 'Seed',
  seedHint: 'The same seed makes the same picture.',
  random: 'Random',
  useSeed: (seed: number): string => `Use ${seed} again`,
  tooDear: 'That is more than is left for today.',
};

export type MoreMessages = typeof en;
