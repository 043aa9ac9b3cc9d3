const segment = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}$/;
const maxCharacters = 512;

/**
 * Lets through only keys that name the same file on every storage: folders and a name out of letters, digits, dot,
 * dash and underscore. A key is made by us, never by a caller, so a bad one is our own mistake.
 */
export function checkFileKey(key: string): void {
  const isSafe = key.length <= maxCharacters && key.split('/').every(isSafeSegment);
  if (!isSafe) throw new TypeError(`Not a storage key: ${JSON.stringify(key)}`);
}

/** A trailing dot would be dropped on the way to the storage, and two keys would mean one file. */
function isSafeSegment(text: string): boolean {
  return segment.test(text) && !text.endsWith('.');
}
