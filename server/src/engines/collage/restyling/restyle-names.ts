/** The styles a given picture can take, in the order they are offered. */
export const restyleNames = [
  'watercolor',
  'oil',
  'pencil',
  'halftone',
  'pixel',
  'duotone',
  'cel',
  'poster',
  'lowpoly',
] as const;
export type RestyleName = (typeof restyleNames)[number];
