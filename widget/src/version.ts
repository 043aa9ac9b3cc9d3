/** Part of the embed's addresses and of the inner elements' names. The build checks it against package.json. */
export const version = '0.1.0';

/** A name for an inner element up to its locale: with both, any two releases or languages can live on one page. */
export function tagPrefix(name: string): string {
  return `vignette-${name}-${version.replaceAll('.', '-')}-`;
}
