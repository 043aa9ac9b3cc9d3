/** Path and token of a link in a mail. */
export function readLink(url: string): { path: string; token: string; goOn: string | null } {
  const { pathname, search, searchParams } = new URL(url);
  return { path: pathname + search, token: searchParams.get('token') ?? '', goOn: searchParams.get('continue') };
}
