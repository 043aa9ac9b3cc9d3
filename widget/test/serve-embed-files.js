const failedBefore = new Set();

/**
 * Serves the build under `/embed/`, as the server does; build first: `node build.ts`. Below `/flaky/` the first request
 * for an app file fails, and so does that for what starts from a picture.
 */
export function serveEmbedFiles(context, next) {
  if (context.path.startsWith('/flaky/embed/')) {
    const [part] = context.path.match(/\/(?:app|start)-/) ?? [];
    if (part && !failedBefore.has(part)) {
      failedBefore.add(part);
      context.status = 503;
      context.body = '';
      return undefined;
    }
    context.path = context.path.slice('/flaky'.length);
  }
  if (context.path === '/embed/vignette.js') context.path = '/embed/0.1.0/vignette.js';
  if (context.path.startsWith('/embed/')) context.path = context.path.replace('/embed/', '/widget/dist/');
  return next();
}
