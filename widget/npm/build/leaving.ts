import type { Plugin } from 'vite';

/** Leaves these modules to another file of the package, by its own name or by that of the module. */
export function leaving(modules: RegExp, file?: string): Plugin {
  return {
    name: `leaving:${modules}`,
    enforce: 'pre',
    resolveId: (source) => (modules.test(source) ? { id: file ?? source, external: true } : null),
  };
}
