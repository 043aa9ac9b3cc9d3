/** The languages of pages and mail: those of the widget. */
export const locales = ['en', 'ar', 'de', 'es', 'fr', 'ja', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** One text in every language; a locale that is missing does not compile. */
export type Texts<Messages> = Record<Locale, Messages>;

export function isLocale(text: string | undefined): text is Locale {
  return (locales as readonly (string | undefined)[]).includes(text);
}
