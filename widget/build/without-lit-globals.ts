import type { Plugin } from 'vite';

const registered = /\w+\.(?:litHtmlVersions|litElementVersions|reactiveElementVersions)\?\?=/g;
const metadata = /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/;

/**
 * Lit writes its versions and a map on `window` and a symbol on `Symbol`, where a page would find them. Nobody but this
 * copy of Lit reads them, so they stay inside the file, or out of it: our decorators use no metadata.
 */
export function withoutLitGlobals(): Plugin {
  return {
    name: 'without-lit-globals',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/(?:lit-html|lit-element|reactive-element)\.js/.test(id)) return null;
      const changed = code.replace(registered, '').replace(metadata, 'litPropertyMetadata');
      if (changed === code) throw new Error(`${id} keeps its globals in another way now: adapt this plugin`);
      const isBase = metadata.test(code);
      return { code: `${isBase ? 'const litPropertyMetadata = new WeakMap();' : ''}${changed}`, map: null };
    },
  };
}
