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

const usualSnippet = '<script src="%SERVER%/embed/vignette.js" async="async"></script>';
const usualBody = '<h1>A page</h1><p>It has been here for a while.</p>%WIDGET%<p>It goes on.</p>';
const bareWidget = '<vignette-generator site-key="%KEY%"></vignette-generator>';
const plainWidget = '<vignette-generator site-key="%KEY%">%SNIPPET%</vignette-generator>';

/** The page as it goes over the wire. Where a policy forbids inline styles, it has the strict snippet. */
export function renderHostPage(page: HostPage, facts: HostFacts): string {
  const { doctype = '<!doctype html>', htmlAttributes = 'lang="en"', css, script, after } = page;
  const text = `${doctype}<html ${htmlAttributes}><head><title>${page.name}</title>${wrap('style', css)}${wrap('script', script)}
    ${page.snippet ?? usualSnippet}</head><body>${page.body ?? usualBody}${wrap('script', after)}</body></html>`;
  const headers = Object.entries(page.headers ?? {})
    .flat()
    .join(' ');
  const needsBare = /content-security-policy|xhtml/.test(headers);
  return fillIn(text.replaceAll('%WIDGET%', needsBare ? bareWidget : plainWidget), facts);
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
    NONCE: 'bm9uY2U',
  };
  return Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(`%${name}%`, value), text);
}

function wrap(tag: string, content: string | undefined): string {
  return content === undefined ? '' : `<${tag}>${content}</${tag}>`;
}
