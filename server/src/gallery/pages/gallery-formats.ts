import type { Locale } from '../../language/locale.ts';

const day = { timeZone: 'UTC', dateStyle: 'long' } as const;
const moment: Intl.DateTimeFormatOptions = {
  ...{ timeZone: 'UTC', timeZoneName: 'short' },
  ...{ year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
};

/** Numbers, days and moments as a language writes them; where somebody is, we do not know, so it is said which zone. */
export function createGalleryFormats(locale: Locale) {
  const formats = {
    number: new Intl.NumberFormat(locale),
    day: new Intl.DateTimeFormat(locale, day),
    moment: new Intl.DateTimeFormat(locale, moment),
  };
  return {
    number: (value: number) => formats.number.format(value),
    day: (value: Date) => formats.day.format(value),
    moment: (value: Date) => formats.moment.format(value),
  };
}
