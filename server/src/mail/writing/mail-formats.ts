import type { Locale } from '../../language/locale.ts';

/** Figures, times and places as a language writes them. */
export interface MailFormats {
  minutes(count: number): string;
  number(count: number): string;
  /** In UTC, and says so: nobody knows where the reader is. */
  moment(time: string): string;
  /** A country by its code. */
  country(code: string): string;
}

export function createMailFormats(locale: Locale): MailFormats {
  const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  const numbers = new Intl.NumberFormat(locale);
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  return {
    minutes: (count) => minutes.format(count),
    number: (count) => numbers.format(count),
    moment: (time) => `${moments.format(new Date(time))} UTC`,
    country: (code) => (/^[A-Z]{2}$/i.test(code) ? (regions.of(code.toUpperCase()) ?? code) : code),
  };
}
