/** Under which a sign-in is kept, for this tab or for all. */
export function accountNameOf({ siteKey }: { siteKey: string }): string {
  return `vignette:${siteKey}:account`;
}
