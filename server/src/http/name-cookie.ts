/**
 * What a cookie of ours is called at the public address. Over https the browser takes it from this very host alone, so
 * that no neighbour below the same domain can plant one (RFC 6265bis, 4.1.3.2); plain http knows no such names.
 */
export function nameCookie(publicUrl: string, name: string): string {
  return publicUrl.startsWith('https:') ? `__Host-${name}` : name;
}
