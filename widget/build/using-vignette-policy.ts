import type { Plugin } from 'vite';

const ownPolicy = /\w+\?\w+\.createPolicy\("lit-html",\{createHTML:(\w+)=>\1\}\):void 0/;

/**
 * lit-html creates a Trusted Types policy of its own, which fails where the page already has one of that name: another
 * Lit on the page is enough. The app's templates use the facade's policy instead, so that `vignette` is the only name.
 */
export function usingVignettePolicy(policyModule: string): Plugin {
  return {
    name: 'using-vignette-policy',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/lit-html\.js/.test(id)) return null;
      const changed = code.replace(ownPolicy, 'scriptPolicy');
      if (changed === code) throw new Error('lit-html creates its policy in another way now: adapt this plugin');
      return { code: `import { scriptPolicy } from ${JSON.stringify(policyModule)};${changed}`, map: null };
    },
  };
}
