const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** Text as a browser reads it out of markup. */
export function unescapeMarkup(markup: string): string {
  return markup.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}

/** What a person copies out of the page, by the label above it. */
export function readCodes(page: string): Record<string, string> {
  const codes = page.matchAll(/<pre[^>]* aria-label="([^"]*)"[^>]*><code>([^<]*)<\/code><\/pre>/g);
  return Object.fromEntries([...codes].map(([, label = '', text = '']) => [label, unescapeMarkup(text)]));
}
