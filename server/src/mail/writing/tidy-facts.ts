/** Ends of lines, and characters that turn the direction of what follows: a name could rewrite the mail around it. */
const disturbing = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+/gu;

/** Facts of which every text is one quiet line. They may come from anybody: a site's name, a browser's. */
export function tidyFacts<Facts>(facts: Facts): Facts {
  const tidy = (_key: string, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(disturbing, ' ').trim() : value;
  return JSON.parse(JSON.stringify(facts), tidy) as Facts;
}
