/**
 * What the app can do without at first: starting from a picture, what was made before, a closer look at what was made, and
 * the choices that most people leave alone.
 */
export const partNames = ['start', 'history', 'viewer', 'more'] as const;

export type PartName = (typeof partNames)[number];
