/** RFC 6266: the name in ASCII for the oldest clients, in UTF-8 (RFC 8187) for all others. */
export function createContentDisposition(type: 'inline' | 'attachment', fileName: string): string {
  const ascii = fileName.replaceAll(/[^\x20-\x7e]|["%\\]/gu, '_');
  return `${type}; filename="${ascii}"; filename*=UTF-8''${encodeExtended(fileName)}`;
}

function encodeExtended(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
