import type { Locale } from '../../language/locale.ts';

/** A day as a language writes it: no finer, for we keep it no finer. */
export function formatDay(locale: Locale, date: Date): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}
