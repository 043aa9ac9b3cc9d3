import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { locales } from '../../build/locales.ts';
import { createManifest } from '../manifest/create-manifest.ts';
import { printTypes } from '../types/print-types.ts';
import { bundleApp } from './bundle-app.ts';
import { bundleDoor } from './bundle-door.ts';
import { licenseFile } from './bundle-modules.ts';
import { describePackage } from './describe-package.ts';

type Files = Record<string, string | Buffer>;

const npm = join(import.meta.dirname, '..');
const widget = join(npm, '..');

/** Into a folder beside, then in place of the old one: whoever reads meanwhile finds one package or the other. */
export async function writePackage(folder: string): Promise<void> {
  const files = { ...(await createModules()), ...(await createSprite()), ...(await createDescriptions()) };
  const fresh = `${folder}.${process.pid}`;
  await Promise.all(Object.entries(files).map(([file, contents]) => write(join(fresh, file), contents)));
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}

async function createModules(): Promise<Files> {
  const files: Files = await bundleDoor();
  for (const locale of Object.keys(locales)) {
    const { [licenseFile]: licenses = '', ...modules } = await bundleApp(locale);
    // The same for every locale: their texts are our own.
    files[licenseFile] = licenses;
    for (const [file, code] of Object.entries(modules)) files[`apps/${locale}/${file}`] = code;
  }
  return files;
}

/** The one picture that the widget brings, as it lies there, behind a module that knows its address. */
async function createSprite(): Promise<Files> {
  return {
    'sprite.js': await readFile(join(npm, 'door/sprite.js')),
    'styles.webp': await readFile(join(widget, 'src/more/tiles/styles.webp')),
  };
}

async function createDescriptions(): Promise<Files> {
  const manifest = await createManifest();
  return {
    ...(await printTypes(manifest)),
    'custom-elements.json': printJson(manifest),
    'package.json': printJson(describePackage()),
    'README.md': await readFile(join(npm, 'package-readme.md')),
    LICENSE: await readFile(join(widget, '../LICENSE')),
  };
}

function printJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function write(file: string, contents: string | Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, contents);
}
