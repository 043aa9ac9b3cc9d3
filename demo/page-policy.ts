import { createHash } from 'node:crypto';
import type { Release } from './read-release.ts';

/** What the policy of every page depends on. */
export interface PolicyFacts {
  serverOrigin: string;
  release: Release | undefined;
}

/** The content security policy of a careful site owner; one page shows the strictest that a script can live under. */
export function pagePolicy(path: string, facts: PolicyFacts): string {
  return [
    `default-src 'none'`,
    ...(path === '/strict.html' ? listStrictSources(facts) : listNamedSources(path, facts)),
    `connect-src ${facts.serverOrigin}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types vignette`,
  ].join('; ');
}

/** Scripts by their content alone: not even this site's own origin may run one that is not listed. */
function listStrictSources({ release }: PolicyFacts): string[] {
  const hashes = release?.integrities.map((integrity) => `'${integrity}'`) ?? [`'none'`];
  return [`script-src ${hashes.join(' ')}`, `img-src 'self'`, `style-src 'self'`];
}

/** Scripts and pictures from two named origins, and of inline code the very lines that the plain snippet carries. */
function listNamedSources(path: string, { serverOrigin, release }: PolicyFacts): string[] {
  const snippet = pagesWithPlainSnippet.has(path) ? (release?.snippet ?? '') : '';
  const styles = hashAll(snippet, /<style>(.*?)<\/style>/gs);
  const handlers = hashAll(snippet, / on\w+="(.*?)"/g);
  return [
    `script-src 'self' ${serverOrigin}`,
    ...(handlers.length > 0 ? [`script-src-attr 'unsafe-hashes' ${handlers.join(' ')}`] : []),
    `img-src 'self' ${serverOrigin}`,
    ['style-src', `'self'`, ...styles].join(' '),
  ];
}

/** All other pages reserve the box in their own style sheets. */
const pagesWithPlainSnippet = new Set(['/shop.html']);

function hashAll(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => {
    return `'sha256-${createHash('sha256').update(found).digest('base64')}'`;
  });
}
