/**
 * The content security policy a careful site owner would set: scripts and pictures from two named origins, Trusted Types
 * for all, inline style nowhere but in the one attribute the plain snippet carries.
 */
export function pagePolicy(serverOrigin: string, page: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${serverOrigin}`,
    `connect-src ${serverOrigin}`,
    `img-src 'self' ${serverOrigin}`,
    `style-src 'self'`,
    ...(pagesWithPlainSnippet.has(page) ? [`style-src-attr 'unsafe-inline'`] : []),
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types vignette`,
  ].join('; ');
}

/** The essay has the strict snippet, whose box is reserved in the site's own style sheet. */
const pagesWithPlainSnippet = new Set(['/shop.html']);
