import type { Locale } from '../../language/locale.ts';

/** Numbers and days as a language writes them; days are UTC days. */
export function createSiteFormats(locale: Locale) {
  const number = new Intl.NumberFormat(locale);
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'medium' });
  const shortDay = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short' });
  const moment = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'medium', timeStyle: 'short' });
  const recent = new Intl.DateTimeFormat(locale, {
    ...{ timeZone: 'UTC', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
  });
  return {
    number: (value: number) => number.format(value),
    day: (value: string) => day.format(new Date(value)),
    shortDay: (value: string) => shortDay.format(new Date(value)),
    moment: (value: Date) => moment.format(value),
    /** Within the last weeks, where everybody knows which year it was. */
    recentMoment: (value: Date) => recent.format(value),
  };
}
