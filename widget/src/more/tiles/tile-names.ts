/** The styles in the file of small pictures, from left to right, as `npm run vignette -- collage tiles` draws them. */
export const tileNames = [
  'flat',
  'watercolor',
  'oil',
  'pencil',
  'halftone',
  'pixel',
  'duotone',
  'lowpoly',
  'mosaic',
  'cel',
  'poster',
];
