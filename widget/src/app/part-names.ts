/** What the app can do without at first: starting from a picture, and what was made before. */
export const partNames = ['start', 'history'] as const;

export type PartName = (typeof partNames)[number];
