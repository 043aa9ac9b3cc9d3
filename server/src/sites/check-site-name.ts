import { AppError } from '../errors/app-error.ts';

export const longestSiteName = 100;

/** Control characters, line ends, and what turns the direction of the text around it: a name stands in our sentences and mails. */
const unsafe = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** The name as it is kept. */
export function checkSiteName(text: string): string {
  const name = text.normalize().trim();
  if (name !== '' && name.length <= longestSiteName && name.isWellFormed() && !unsafe.test(name)) return name;
  throw new AppError('field_invalid', {
    field: 'name',
    title: `A site needs a name of 1 to ${longestSiteName} characters, on one line.`,
  });
}
