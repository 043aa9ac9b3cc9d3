/**
 * What the app can do without at first: starting from a picture, what was made before, a closer look at what was made, the
 * styles and the choices that most people leave alone, what is seen of a picture before its bytes, why there is no picture,
 * following the look of the page, and signing in.
 */
export const partNames = ['start', 'history', 'viewer', 'more', 'likeness', 'notice', 'theme', 'account'] as const;

export type PartName = (typeof partNames)[number];
