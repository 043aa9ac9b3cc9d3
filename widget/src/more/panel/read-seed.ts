/** The largest that every engine takes. */
const largest = 4_294_967_295;

/** Digits of other keyboards: Arabic, Persian, and those of full width. Their last four bits are their value. */
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

/** The number in what was typed or pasted, whatever stands around its digits; none where there is none. */
export function readSeed(text: string): number | undefined {
  const digits = text.replaceAll(otherDigits, (digit) => String(digit.charCodeAt(0) & 15)).replaceAll(/\D/g, '');
  return digits ? Math.min(Number(digits), largest) : undefined;
}
