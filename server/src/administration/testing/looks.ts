const narrow = { width: 360, height: 740 };
const wide = { width: 1440, height: 900 };

/** How a page is to be looked at. */
export const looks = [
  { colorScheme: 'light', viewport: narrow },
  { colorScheme: 'dark', viewport: narrow },
  { colorScheme: 'light', viewport: wide },
  { colorScheme: 'dark', viewport: wide },
] as const;
