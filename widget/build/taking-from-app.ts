import type { Plugin } from 'vite';
import { kitNames } from '../src/app/kit-names.ts';

const shared =
  /^(?:lit|lit\/(?:decorators|static-html)\.js|@vignette\/server\/client|.*\/(?:lit-html\.js|locales\/messages\.ts|styles\/(?:controls|segments)\.ts|session\/access\.ts|app\/(?:tag-of|title-of|wish-event|start-buttons(?:\.styles)?|generator\/label-of)\.ts))$/;
const kitModule = '\0kit';

/** Builds a file that is loaded after the app: of what they share it takes the app's, found by its element's name. */
export function takingFromApp(appTag: string): Plugin {
  return {
    name: 'taking-from-app',
    enforce: 'pre',
    resolveId: (source) => (shared.test(source) ? kitModule : null),
    load: (id) =>
      id === kitModule
        ? `export const { ${kitNames.join(', ')} } = customElements.get(${JSON.stringify(appTag)}).kit;`
        : null,
  };
}
