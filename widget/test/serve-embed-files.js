const failedBefore = new Set();

/**
 * Serves the build under `/embed/`, as the server does; build first: `node build.ts`. Below `/flaky-app/` the first request
 * for an app file fails, below `/flaky-start/` that for what starts from a picture.
 */
export function serveEmbedFiles(context, next) {
  const [, base, part] = context.path.match(/^(\/flaky-(\w+))\/embed\//) ?? [];
  if (base) {
    if (context.path.includes(`/${part}-`) && !failedBefore.has(part)) {
      failedBefore.add(part);
      context.status = 503;
      context.body = '';
      return undefined;
    }
    context.path = context.path.slice(base.length);
  }
  if (context.path === '/embed/vignette.js') context.path = '/embed/0.1.0/vignette.js';
  if (context.path.startsWith('/embed/')) context.path = context.path.replace('/embed/', '/widget/dist/');
  return next();
}
