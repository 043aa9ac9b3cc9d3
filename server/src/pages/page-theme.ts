export const pageThemes = ['system', 'light', 'dark'] as const;
export type PageTheme = (typeof pageThemes)[number];

export function isPageTheme(text: string | undefined): text is PageTheme {
  return (pageThemes as readonly (string | undefined)[]).includes(text);
}
