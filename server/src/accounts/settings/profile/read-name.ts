export const longestName = 80;

/** Control characters, and those that turn the direction of whatever stands beside a name. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A name as it was typed, in one line; nothing when it is too long. */
export function readName(text: string | undefined): string | undefined {
  const name = (text ?? '').replaceAll(unseen, ' ').trim().replaceAll(/\s+/g, ' ');
  return [...name].length > longestName ? undefined : name;
}
