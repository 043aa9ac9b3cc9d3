import { isLocale, type Locale } from './locale.ts';

/** The first language of an Accept-Language header that we speak, by its weight (RFC 9110, 12.5.4); English otherwise. */
export function chooseLocale(header: string | undefined): Locale {
  const ranges = (header ?? '').slice(0, 1000).split(',').map(parseRange);
  const known = ranges.filter(({ language, weight }) => weight > 0 && isLocale(language));
  return (known.toSorted((one, other) => other.weight - one.weight)[0]?.language as Locale | undefined) ?? 'en';
}

function parseRange(range: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
  const quality = parameters.map((parameter) => /^\s*q=(\d(?:\.\d{1,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean);
  return { language: tag.trim().split('-')[0] ?? '', weight: quality === undefined ? 1 : Number(quality) };
}
