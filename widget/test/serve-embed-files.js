const healed = new Set();

/**
 * Serves the build under `/embed/`, as the server does; build first: `node build.ts`. Below `/flaky-app/` requests for an
 * app file fail, below `/flaky-start/` those for what starts from a picture, until somebody asks for `heal` there.
 */
export function serveEmbedFiles(context, next) {
  const [, base, part] = context.path.match(/^(\/flaky-(\w+))\/embed\//) ?? [];
  if (base) {
    if (context.path.endsWith('/heal')) return heal(context, part);
    if (context.path.includes(`/${part}-`) && !healed.has(part)) return answer(context, 503);
    context.path = context.path.slice(base.length);
  }
  if (context.path === '/embed/vignette.js') context.path = '/embed/0.1.0/vignette.js';
  if (context.path.startsWith('/embed/')) context.path = context.path.replace('/embed/', '/widget/dist/');
  return next();
}

function heal(context, part) {
  healed.add(part);
  answer(context, 200);
}

function answer(context, status) {
  context.status = status;
  context.body = '';
}
