import { join } from 'node:path';
import { describeRelease } from '../../build/describe-release.ts';
import { locales } from '../../build/locales.ts';
import { withModule } from '../../build/with-module.ts';
import { bundleModules } from './bundle-modules.ts';
import { fitForServers } from './fit-for-servers.ts';
import { leaving } from './leaving.ts';

const door = join(import.meta.dirname, '../door');

/** The classes, the module that defines the element, and the policy, with what each locale's app is loaded by. */
export function bundleDoor(): Promise<Record<string, string>> {
  return bundleModules({
    entries: {
      index: join(door, 'index.ts'),
      define: join(door, 'define.ts'),
      policy: join(door, 'policy.ts'),
    },
    plugins: [
      fitForServers(),
      withModule('src/facade/release.ts', printRelease()),
      withModule('src/facade/load-app.ts', loadingApps()),
      leaving(/^\.\/index\.ts$/, './index.js'),
      leaving(/^\.\/apps\//),
    ],
    nameChunk: ([first]) => {
      throw new Error(`${first} would become a file of its own`);
    },
  });
}

/** Without hashes: whoever bundles a page answers for its files. */
function printRelease(): string {
  return Object.entries(describeRelease([]))
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
}

function loadingApps(): string {
  const apps = Object.keys(locales).map((locale) => `() => import('${appOf(locale)}')`);
  return `const apps = [${apps.join(', ')}];
export const loadApp = (index) => apps[index]();`;
}

function appOf(locale: string): string {
  return `./apps/${locale}/app.js`;
}
