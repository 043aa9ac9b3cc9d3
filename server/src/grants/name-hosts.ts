/** The hosts of a site's origins, as a person knows them from the address bar. */
export function nameHosts(locale: string, origins: readonly string[]): string {
  const hosts = origins.map((origin) => new URL(origin).host);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format([...new Set(hosts)].map(isolate));
}

/** Keeps a name that somebody chose in one piece, whichever way the sentence around it runs. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
