import { basename, dirname, join } from 'node:path';
import { namingTags } from '../../build/naming-tags.ts';
import { usingVignettePolicy } from '../../build/using-vignette-policy.ts';
import { withModule } from '../../build/with-module.ts';
import { withoutLitGlobals } from '../../build/without-lit-globals.ts';
import { partNames } from '../../src/app/part-names.ts';
import { tagPrefix } from '../../src/version.ts';
import { bundleModules } from './bundle-modules.ts';
import { leaving } from './leaving.ts';

const sources = join(import.meta.dirname, '../../src');

/** The app of one locale and its later parts, which it loads by `import()`. */
export function bundleApp(locale: string): Promise<Record<string, string>> {
  return bundleModules({
    entries: { app: join(sources, 'app/define.ts') },
    plugins: [
      withModule('src/locales/messages.ts', `export { ${locale} as messages } from './${locale}.ts';`),
      ...partNames.map((name) =>
        withModule(
          `src/locales/${name}-messages.ts`,
          `export { ${locale} as ${name}Messages } from './${name}/${locale}.ts';`,
        ),
      ),
      withModule('src/app/own-script.ts', withoutOwnScript),
      namingTags((tag) => tagPrefix(tag) + locale),
      usingVignettePolicy(join(sources, 'app/own-script.ts')),
      withoutLitGlobals(),
      leaving(/^vignette:policy$/, '../../policy.js'),
      leaving(/\/sprite\.ts$/, '../../sprite.js'),
      leaving(/\/events\/vignette-\w+-event\.ts$/, '../../index.js'),
    ],
    nameChunk,
  });
}

/** A later part bears the name of its folder; what app and parts share is Lit above all. */
function nameChunk(modules: readonly string[]): string {
  const door = modules.find((id) => basename(id) === 'define.ts');
  return door ? basename(dirname(door)) : 'shared';
}

/** Nobody knows here where the API lives, unless the page says so. */
const withoutOwnScript = `export { scriptPolicy } from 'vignette:policy';
export const scriptFolder = '';
export const scriptServer = '';`;
