/** How a page is to be looked at: each theme once, and the narrowest and the widest screen. */
export const looks = [
  { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
] as const;
