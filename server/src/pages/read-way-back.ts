/** A path on this server to go back to, from a form or a query; the start page for anything else. */
export function readWayBack(text: unknown): string {
  if (typeof text !== 'string' || !URL.canParse(text, own)) return '/';
  const { origin, pathname, search } = new URL(text, own);
  // A path that begins with two slashes names another host once it stands in a header.
  return origin === own && text.startsWith('/') && !pathname.startsWith('//') ? pathname + search : '/';
}

const own = 'https://vignette.invalid';
