import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Release } from '../src/facade/release.ts';
import { version } from '../src/version.ts';
import packageJson from '../package.json' with { type: 'json' };
import { bundle } from './bundle.ts';
import { integrityOf } from './integrity-of.ts';
import { locales } from './locales.ts';
import { usingVignettePolicy } from './using-vignette-policy.ts';
import { withModule } from './with-module.ts';
import { type WrittenFile, writeCompressed } from './write-compressed.ts';

/** Builds one self-contained app file per locale, then the facade that knows their integrity, then the manifest. */
export async function buildWidget(root: string): Promise<WrittenFile[]> {
  if (packageJson.version !== version) throw new Error('src/version.ts and package.json name different versions');
  const dist = join(root, 'dist');
  const folder = join(dist, version);
  await rm(dist, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const written: WrittenFile[] = [];
  const apps: Release['apps'] = {};
  for (const [locale, messages] of Object.entries(locales)) {
    const code = await bundle(join(root, 'src/app/define.ts'), [
      withModule('src/locales/messages.ts', `export { ${locale} as messages } from './${locale}.ts';`),
      usingVignettePolicy(join(root, 'src/app/template-policy.ts')),
    ]);
    const { integrity, mark } = integrityOf(code);
    const file = `app-${locale}-${mark}.js`;
    written.push(await writeCompressed(folder, file, code));
    const { prompt, placeholder, make, loadFailed } = messages.facade;
    apps[locale] = { file, integrity, strings: [prompt, placeholder, make, loadFailed] };
  }

  const facade = await bundle(join(root, 'src/facade/define.ts'), [
    withModule('src/facade/release.ts', `export const release = ${JSON.stringify({ version, apps })};`),
  ]);
  written.push(await writeCompressed(folder, 'vignette.js', facade));
  await writeManifest(dist, facade, apps);
  return written;
}

async function writeManifest(dist: string, facade: string, apps: Release['apps']): Promise<void> {
  const manifest = {
    version,
    facade: { file: 'vignette.js', integrity: integrityOf(facade).integrity },
    apps: Object.fromEntries(
      Object.entries(apps).map(([locale, { file, integrity }]) => [locale, { file, integrity }]),
    ),
  };
  await writeFile(join(dist, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
