import type { HostPage } from './host-page.ts';

export interface HostFacts {
  /** The origin of the API and of the widget's files. */
  server: string;
  host: string;
  key: string;
  otherKey: string;
  /** Integrity of the first script. */
  facade: string;
  /** Of every file of the widget, as a content security policy lists them. */
  hashes: string;
  /** What the plain snippet has between the tags. */
  snippet: string;
}

export type Snippet = 'plain' | 'strict';

/** The page's own words. */
export const fallback = 'Pictures cannot be made here.';

const usualSnippet = '<script src="%SERVER%/embed/vignette.js" async="async"></script>';
const usualBody = '<h1>A page</h1><p>It has been here for a while.</p>%WIDGET%<p>It goes on.</p>';
/** What stands between the tags is for whoever gets no script of ours. */
const bareWidget = `<vignette-generator site-key="%KEY%">${fallback}</vignette-generator>`;
const plainWidget = '<vignette-generator site-key="%KEY%">%SNIPPET%</vignette-generator>';

/** The page as it goes over the wire. Where nothing inline is possible, it has the strict snippet all the same. */
export function renderHostPage(page: HostPage, facts: HostFacts, snippet: Snippet = 'plain'): string {
  const { doctype = '<!doctype html>', htmlAttributes = 'lang="en"', css, script, after } = page;
  const rule = snippet === 'strict' ? '<link rel="stylesheet" href="/rule.css" />' : '';
  const text = `${doctype}<html ${htmlAttributes}><head><title>${page.name}</title>${rule}${wrap('style', css)}${wrap('script', script)}
    ${page.snippet ?? usualSnippet}</head><body>${page.body ?? usualBody}${wrap('script', after)}</body></html>`;
  const isBare = snippet === 'strict' || forbidsInline(page);
  return fillIn(text.replaceAll('%WIDGET%', isBare ? bareWidget : plainWidget), facts);
}

export function forbidsInline({ headers = {} }: HostPage): boolean {
  return 'content-security-policy' in headers || headers['content-type'] === 'application/xhtml+xml';
}

export function fillIn(text: string, { server, host, key, otherKey, facade, hashes, snippet }: HostFacts): string {
  const values = {
    SERVER: server,
    HOST: host,
    KEY: key,
    OTHER_KEY: otherKey,
    FACADE: facade,
    HASHES: hashes,
    SNIPPET: snippet,
    FALLBACK: fallback,
    NONCE: 'bm9uY2U',
  };
  return Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(`%${name}%`, value), text);
}

function wrap(tag: string, content: string | undefined): string {
  return content === undefined ? '' : `<${tag}>${content}</${tag}>`;
}
