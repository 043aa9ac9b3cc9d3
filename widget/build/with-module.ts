import type { Plugin } from 'vite';

/** Builds with other contents for one module, named by the end of its path. */
export function withModule(path: string, contents: string): Plugin {
  return {
    name: `with-module:${path}`,
    enforce: 'pre',
    load: (id) => (id.endsWith(path) ? contents : null),
  };
}
