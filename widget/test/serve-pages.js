import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const manifestFile = join(import.meta.dirname, '../dist/manifest.json');

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types vignette',
].join('; ');

/**
 * Pages that embed the widget as a site does, for tests that need one where the app has not been loaded yet: `/page`, and
 * `/strict-page`, as strict as they come: no styles, nothing inline, Trusted Types with our one policy. Both begin with
 * an empty stretch, so that the widget is out of sight and loads nothing by itself. `/plain-page` has the plain snippet,
 * whose language may be another than the page's, and no script yet: that is for the test to add. Each has a button that
 * opens the widget where it is a popover.
 */
export function servePages(context, next) {
  if (!['/page', '/strict-page', '/plain-page'].includes(context.path)) return next();
  if (context.path === '/strict-page') context.set('Content-Security-Policy', strictPolicy);
  const { lang = 'en', site, base = '', snippet, attributes = '' } = context.query;
  const isPlain = context.path === '/plain-page';
  const shadow = isPlain ? JSON.parse(readFileSync(manifestFile, 'utf8')).snippet[snippet ?? lang].inline : '';
  context.type = 'html';
  context.body = `<!doctype html><html lang="${lang}"><title>A page</title><body>
    <pre>${'\n'.repeat(isPlain ? 0 : 150)}</pre>
    <button popovertarget="maker">Of the page</button>
    <vignette-generator id="maker" site-key="${site}" ${attributes}>${shadow}</vignette-generator>
    ${isPlain ? '' : `<script src="${base}/embed/vignette.js"></script>`}</body></html>`;
  return undefined;
}
