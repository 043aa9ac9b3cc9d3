/** Encoders cut a picture into some thousand pieces at most, however large it is. */
const maxParts = 20_000;

/**
 * The pieces a file is made of, one by one out of its reader. Throws a RangeError where there are far too many: a file of
 * 32 MB has room for eight million, which would keep this process busy for seconds and fill its memory.
 */
export function listParts<Part>(reader: Iterable<Part>): Part[] {
  const parts: Part[] = [];
  for (const part of reader) {
    if (parts.length === maxParts) throw new RangeError(`A picture in more than ${maxParts} pieces`);
    parts.push(part);
  }
  return parts;
}
