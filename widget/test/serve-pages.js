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
 * an empty stretch, so that the widget is out of sight and loads nothing by itself.
 */
export function servePages(context, next) {
  if (context.path !== '/page' && context.path !== '/strict-page') return next();
  if (context.path === '/strict-page') context.set('Content-Security-Policy', strictPolicy);
  context.type = 'html';
  context.body = `<!doctype html><html lang="${context.query.lang ?? 'en'}"><title>A page</title><body>
    <pre>${'\n'.repeat(150)}</pre>
    <vignette-generator site-key="${context.query.site}"></vignette-generator>
    <script src="${context.query.base ?? ''}/embed/vignette.js"></script></body></html>`;
  return undefined;
}
