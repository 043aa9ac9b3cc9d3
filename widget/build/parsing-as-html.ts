import type { Plugin } from 'vite';

const made = 'createElement("template")';

/** In an XHTML page a template's contents are read as XML, which Lit's are not: so it makes them in a document of HTML. */
export function parsingAsHtml(): Plugin {
  return {
    name: 'parsing-as-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/lit-html\.js/.test(id)) return null;
      if (!code.includes(made)) throw new Error('lit-html makes its templates in another way now: adapt this plugin');
      return { code: code.replace(made, `implementation.createHTMLDocument("").${made}`), map: null };
    },
  };
}
