/** The sizes we know by name, as a scale of the usual size. */
export const sizes = { tiny: 0.5, small: 0.7, large: 1.35, huge: 1.7 } as const;

export type SizeName = keyof typeof sizes;
