/** In seconds. */
export const tokenLifetimes = {
  code: 120,
  access: 15 * 60,
  refresh: 30 * 24 * 60 * 60,
} as const;
