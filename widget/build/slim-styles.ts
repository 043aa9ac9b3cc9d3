import type { Plugin } from 'vite';

const cssTag = `
export const supportsAdoptingStyleSheets = true;
export const css = ([text]) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
export const getCompatibleStyle = (sheet) => sheet;
export const CSSResult = undefined;
export const unsafeCSS = undefined;
export const adoptStyles = (root, sheets) => { root.adoptedStyleSheets = sheets; };
`;

/**
 * Lit's style sheets also work where none can be constructed. There the facade, which constructs its own, never gets as
 * far as loading the app. Ours hold no values either, so a sheet is all that a `css` template makes.
 */
export function slimStyles(): Plugin {
  return {
    name: 'slim-styles',
    enforce: 'pre',
    transform(code, id) {
      if (/\bcss`[^`]*\$\{/.test(code)) throw new Error(`${id} puts a value into a style sheet: adapt this plugin`);
      return null;
    },
    load: (id) => (/\/reactive-element\/css-tag\.js/.test(id) ? cssTag : null),
  };
}
