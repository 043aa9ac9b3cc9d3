import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { partNames } from '../src/app/part-names.ts';
import { tagPrefix, version } from '../src/version.ts';
import packageJson from '../package.json' with { type: 'json' };
import { bundle } from './bundle.ts';
import { bundlePages } from './bundle-pages.ts';
import { describeRelease } from './describe-release.ts';
import { describeSnippet } from './describe-snippet.ts';
import { integrityOf } from './integrity-of.ts';
import { locales } from './locales.ts';
import { namingTags } from './naming-tags.ts';
import { parsingAsHtml } from './parsing-as-html.ts';
import { takingFromApp } from './taking-from-app.ts';
import { usingVignettePolicy } from './using-vignette-policy.ts';
import { withoutLitGlobals } from './without-lit-globals.ts';
import { withModule } from './with-module.ts';
import { type WrittenFile, writeCompressed } from './write-compressed.ts';

const root = join(import.meta.dirname, '..');
const tiles = join(root, 'src/more/tiles/styles.webp');

/**
 * Builds, for each locale, the parts that are loaded after the app, then the app, which knows their integrity; then the
 * facade, which knows that of the apps; then the manifest.
 */
export async function buildWidget(dist: string): Promise<WrittenFile[]> {
  if (packageJson.version !== version) throw new Error('src/version.ts and package.json name different versions');
  const files: Record<string, string> = {};
  const hashes: string[] = [];
  for (const locale of Object.keys(locales)) {
    const parts = await bundleParts(locale);
    Object.assign(files, parts);
    const code = await bundleApp(locale, parts);
    files[fileOf('app', locale)] = code;
    hashes.push(integrityOf(code).slice(0, -1));
  }
  files['vignette.js'] = await bundle(join(root, 'src/facade/define.ts'), [
    withModule('src/facade/release.ts', printRelease(hashes)),
  ]);
  return writeRelease(dist, files, await bundlePages());
}

/** What is joined here is split in the page: that compresses better than quotation marks. */
function printRelease(hashes: string[]): string {
  return Object.entries(describeRelease(hashes))
    .map(([name, value]) => `export const ${name} = ${printJoined(value)};\n`)
    .join('');
}

function printJoined(value: string | readonly string[]): string {
  return typeof value === 'string' ? JSON.stringify(value) : `${JSON.stringify(value.join('|'))}.split('|')`;
}

/** Everything of one locale that comes after the app, by file. */
async function bundleParts(locale: string): Promise<Record<string, string>> {
  const sprite = pinningTiles(integrityOf(await readFile(tiles)));
  const parts = partNames.map(async (name): Promise<[file: string, code: string]> => [
    fileOf(name, locale),
    await bundle(join(root, `src/${name}/define.ts`), [
      // A part without strings of its own has no such module, and nothing asks for it.
      withModule(
        `src/locales/${name}-messages.ts`,
        `export { ${locale} as ${name}Messages } from './${name}/${locale}.ts';`,
      ),
      withModule('src/more/tiles/sprite.ts', sprite),
      namingTags((tag) => tagPrefix(tag) + locale),
      takingFromApp(tagPrefix('app') + locale),
    ]),
  ]);
  return Object.fromEntries(await Promise.all(parts));
}

function bundleApp(locale: string, parts: Record<string, string>): Promise<string> {
  const hashes = partNames.map((name) => [name, integrityOf(parts[fileOf(name, locale)] ?? '')]);
  return bundle(join(root, 'src/app/define.ts'), [
    withModule('src/locales/messages.ts', `export { ${locale} as messages } from './${locale}.ts';`),
    withModule('src/app/load-part.ts', loadingChunks(locale, Object.fromEntries(hashes))),
    namingTags((tag) => tagPrefix(tag) + locale),
    usingVignettePolicy(join(root, 'src/app/own-script.ts')),
    parsingAsHtml(),
    withoutLitGlobals(),
  ]);
}

function loadingChunks(locale: string, hashes: Record<string, string>): string {
  return `import { loadChunk } from './load-chunk.ts';
const hashes = ${JSON.stringify(hashes)};
export const loadPart = (name) => loadChunk(name + '-${locale}.js', 'sha256-' + hashes[name]);`;
}

function pinningTiles(hash: string): string {
  return `import { scriptFolder } from '../../app/own-script.ts';
export const sprite = { address: scriptFolder + 'styles.webp', integrity: 'sha256-${hash}' };`;
}

function fileOf(name: string, locale: string): string {
  return `${name}-${locale}.js`;
}

/** Into a folder beside, then in place of the old one: whoever reads meanwhile finds one release or the other. */
async function writeRelease(
  dist: string,
  files: Record<string, string>,
  pages: Record<string, string>,
): Promise<WrittenFile[]> {
  const fresh = `${dist}.${process.pid}`;
  await mkdir(join(fresh, version), { recursive: true });
  const written = await Promise.all(
    Object.entries(files).map(([file, code]) => writeCompressed(join(fresh, version), file, code)),
  );
  await copyFile(tiles, join(fresh, version, 'styles.webp'));
  await mkdir(join(fresh, 'pages'));
  for (const [file, code] of Object.entries(pages)) await writeFile(join(fresh, 'pages', file), code);
  const tilesHash = integrityOf(await readFile(tiles));
  const manifest = { ...createManifest(files, tilesHash), pages: Object.keys(pages) };
  await writeFile(join(fresh, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await rm(dist, { recursive: true, force: true });
  await rename(fresh, dist);
  return written;
}

function createManifest(files: Record<string, string>, tilesHash: string): object {
  const describe = (file: string) => ({ file, integrity: `sha256-${integrityOf(files[file] ?? '')}` });
  const describeAll = (name: string) =>
    Object.fromEntries(Object.keys(locales).map((locale) => [locale, describe(fileOf(name, locale))]));
  return {
    version,
    facade: describe('vignette.js'),
    apps: describeAll('app'),
    parts: Object.fromEntries(partNames.map((name) => [name, describeAll(name)])),
    styles: { file: 'styles.webp', integrity: `sha256-${tilesHash}` },
    snippet: describeAllSnippets(),
  };
}

/** By locale and mode: what to paste between the tags. */
function describeAllSnippets(): object {
  const snippets = Object.values(locales).map((messages) => {
    const markup = describeSnippet(messages);
    return [messages.locale, { inline: markup, button: markup }];
  });
  return Object.fromEntries(snippets);
}
