/** Serves the build under `/embed/`, as the server does. Build first: `node build.ts`. */
export function serveEmbedFiles(context, next) {
  if (context.path === '/embed/vignette.js') context.path = '/embed/0.1.0/vignette.js';
  if (context.path.startsWith('/embed/')) context.path = context.path.replace('/embed/', '/widget/dist/');
  return next();
}
