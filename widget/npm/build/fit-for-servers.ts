import type { Plugin } from 'vite';

/** On a server there is no `HTMLElement` to extend; the class is imported there all the same, and never used. */
export function fitForServers(): Plugin {
  return {
    name: 'fit-for-servers',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/facade/vignette-generator.ts')) return null;
      const changed = code.replace('extends HTMLElement', 'extends (globalThis.HTMLElement ?? Object)');
      if (changed === code) throw new Error(`${id} extends something else now: adapt this plugin`);
      return { code: changed, map: null };
    },
  };
}
