/** The page about what an account allows this site or app. */
export function connectionAddress(key: string, action = ''): string {
  return `/account/sites/${encodeURIComponent(key)}${action}`;
}
