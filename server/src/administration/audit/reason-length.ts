/** Long enough to say something, in characters. The database holds to it as well. */
export const reasonLength = { min: 10, max: 500 } as const;
