import type { Plugin } from 'vite';

const staticHtml = "import { html } from 'lit/static-html.js';";
const tagsImport = /import \{ tags \} from '[^']+\/tags\.ts';\n/;

/**
 * Which name an element has is known when a file is built for its locale, so it is written into the templates, and Lit's
 * way of putting it there at run time stays out of the file.
 */
export function namingTags(tagOf: (name: string) => string): Plugin {
  return {
    name: 'naming-tags',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/widget/src/') || !code.includes(staticHtml)) return null;
      const named = code
        .replace(tagsImport, '')
        .replace(staticHtml, "import { html } from 'lit';")
        .replaceAll(/\$\{tags\.(\w+)\}/g, (_, name: string) => tagOf(name));
      if (/[^/]\btags\./.test(named)) throw new Error(`${id} uses tags elsewhere than as \${tags.name} in a template`);
      return { code: named, map: null };
    },
  };
}
