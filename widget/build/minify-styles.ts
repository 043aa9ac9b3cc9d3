import type { Plugin } from 'vite';

const styleTemplate = /(css)?`([^`$]*[{;][^`]*[};])\s*`/g;

/** Style sheets live in template strings, which no minifier may touch by itself: takes out comments and white space. */
export function minifyStyles(): Plugin {
  return {
    name: 'minify-styles',
    enforce: 'pre',
    transform: (code, id) =>
      /styles?[./]|tokens\.ts/.test(id) && id.includes('/src/')
        ? { code: code.replace(styleTemplate, (template) => minify(template)), map: null }
        : null,
  };
}

/** Takes out comments, and the white space that means nothing. */
export function minify(styles: string): string {
  return styles
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>=!]) ?/g, '$1')
    .replace(/ \* (?=0?\.?\d)/g, '*')
    .replace(/([`:]) /g, '$1')
    .replace(/([ :,(*])0\./g, '$1.')
    .replaceAll(';}', '}')
    .replace(/;(?=`$)/, '');
}
