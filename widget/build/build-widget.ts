import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Release } from '../src/facade/release.ts';
import { tagPrefix, version } from '../src/version.ts';
import packageJson from '../package.json' with { type: 'json' };
import { bundle } from './bundle.ts';
import { integrityOf } from './integrity-of.ts';
import { locales } from './locales.ts';
import { usingVignettePolicy } from './using-vignette-policy.ts';
import { withoutLitGlobals } from './without-lit-globals.ts';
import { withModule } from './with-module.ts';
import { type WrittenFile, writeCompressed } from './write-compressed.ts';

const root = join(import.meta.dirname, '..');

/** Builds one self-contained app file per locale, then the facade that knows their integrity, then the manifest. */
export async function buildWidget(dist: string): Promise<WrittenFile[]> {
  if (packageJson.version !== version) throw new Error('src/version.ts and package.json name different versions');
  const files: Record<string, string> = {};
  const apps: Release['apps'] = {};
  for (const [locale, messages] of Object.entries(locales)) {
    const code = await bundleApp(locale);
    const { prompt, make, loadFailed } = messages.facade;
    files[`app-${locale}.js`] = code;
    apps[locale] = [integrityOf(code).slice(0, -1), prompt, make, loadFailed];
  }
  files['vignette.js'] = await bundle(join(root, 'src/facade/define.ts'), [
    withModule(
      'src/facade/release.ts',
      `export const release = ${JSON.stringify({ version, tag: tagPrefix('app'), apps })};`,
    ),
  ]);
  return writeRelease(dist, files);
}

function bundleApp(locale: string): Promise<string> {
  return bundle(join(root, 'src/app/define.ts'), [
    withModule('src/locales/messages.ts', `export { ${locale} as messages } from './${locale}.ts';`),
    usingVignettePolicy(join(root, 'src/app/own-script.ts')),
    withoutLitGlobals(),
  ]);
}

/** Into a folder beside, then in place of the old one: whoever reads meanwhile finds one release or the other. */
async function writeRelease(dist: string, files: Record<string, string>): Promise<WrittenFile[]> {
  const fresh = `${dist}.${process.pid}`;
  await mkdir(join(fresh, version), { recursive: true });
  const written = await Promise.all(
    Object.entries(files).map(([file, code]) => writeCompressed(join(fresh, version), file, code)),
  );
  await writeFile(join(fresh, 'manifest.json'), `${JSON.stringify(createManifest(files), null, 2)}\n`);
  await rm(dist, { recursive: true, force: true });
  await rename(fresh, dist);
  return written;
}

function createManifest(files: Record<string, string>): object {
  const describe = (file: string) => ({ file, integrity: `sha256-${integrityOf(files[file] ?? '')}` });
  return {
    version,
    facade: describe('vignette.js'),
    apps: Object.fromEntries(Object.keys(locales).map((locale) => [locale, describe(`app-${locale}.js`)])),
  };
}
