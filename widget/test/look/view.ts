export const languages = ['en', 'zh', 'ja', 'es', 'de', 'fr', 'ar'] as const;
export const widths = [320, 360, 480, 768, 1024, 1440] as const;
export const themes = ['light', 'dark', 'host'] as const;

/** One way to look at a state. */
export interface View {
  language: (typeof languages)[number];
  /** Of the window, in CSS pixels. */
  width: number;
  theme: (typeof themes)[number];
  /** What the page around it looks like; with the theme `host` that is what the widget follows. */
  page?: 'plain' | 'dark' | 'coloured';
}

/** Themes on the pages that they have to suit. */
export const dresses = [
  { theme: 'light', page: 'plain' },
  { theme: 'dark', page: 'plain' },
  { theme: 'host', page: 'plain' },
  { theme: 'host', page: 'dark' },
  { theme: 'host', page: 'coloured' },
] as const satisfies Partial<View>[];
