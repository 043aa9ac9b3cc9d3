/** A picture as an answer names it: its bytes, or where they are. */
export type PictureEntry = { base64: string } | { address: string } | 'nothing';

/** The entries of a parsed body: its `data`, or the body itself where that is one. */
export function findEntries(body: unknown): PictureEntry[] {
  if (typeof body !== 'object' || body === null) return [];
  if ('data' in body && Array.isArray(body.data)) return body.data.map(toEntry);
  const entry = toEntry(body);
  return entry === 'nothing' ? [] : [entry];
}

function toEntry(value: unknown): PictureEntry {
  if (typeof value !== 'object' || value === null) return 'nothing';
  if ('b64_json' in value && typeof value.b64_json === 'string') return { base64: value.b64_json };
  return 'url' in value && typeof value.url === 'string' ? { address: value.url } : 'nothing';
}
