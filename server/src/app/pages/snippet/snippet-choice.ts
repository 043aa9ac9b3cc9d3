export const snippetModes = ['inline', 'button', 'popover'] as const;
export type SnippetMode = (typeof snippetModes)[number];

/** `floating` follows every release, `pinned` stays at the one of today. */
export const snippetAddresses = ['floating', 'pinned'] as const;
export type SnippetAddress = (typeof snippetAddresses)[number];

/** What somebody wants on their page. */
export interface SnippetChoice {
  /** As it was given; it may be anything. */
  site: string;
  /** Empty where the language is that of the page. */
  locale: string;
  mode: SnippetMode;
  address: SnippetAddress;
}

/** Whether a text may stand in a snippet as a site key. Whether there is such a site is another question. */
export function isSiteKey(text: string): boolean {
  return /^site_[\w-]{1,64}$/.test(text);
}
