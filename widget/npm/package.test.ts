import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { describe, expect, inject, it } from 'vitest';
import { locales } from '../build/locales.ts';
import { partNames } from '../src/app/part-names.ts';
import { version } from '../src/version.ts';

const { folder, tarball, files } = inject('package');
const installed = join(folder, 'node_modules/@vignette/widget');

function run(...words: string[]): Promise<{ stdout: string }> {
  return promisify(execFile)(process.execPath, words, { cwd: folder });
}

describe('the package', () => {
  it('holds what is published and nothing else', () => {
    const apps = Object.keys(locales).flatMap((locale) =>
      ['app', 'shared', ...partNames].map((name) => `apps/${locale}/${name}.js`),
    );
    const declarations = ['define', 'index', 'react', 'svelte', 'vue'].map((name) => `${name}.d.ts`);
    const modules = ['define', 'index', 'policy', 'sprite', 'types-only'].map((name) => `${name}.js`);
    const texts = ['LICENSE', 'README.md', 'THIRD-PARTY-LICENSES.md', 'custom-elements.json', 'package.json'];
    const pictures = ['styles.webp'];
    expect(files.toSorted()).toEqual([...apps, ...declarations, ...modules, ...texts, ...pictures].toSorted());
  });

  it('names nothing of the workspace it comes from', async () => {
    const root = join(import.meta.dirname, '../..');
    for (const file of files) {
      const text = await readFile(join(installed, file), 'utf8');
      const found = /(?:workspace|catalog):|@vignette\/server|node_modules|\.\.\/server|sourceMappingURL/.exec(text);
      expect([file, found?.[0], text.includes(root)]).toEqual([file, undefined, false]);
    }
  });

  it('brings the licences of what it bundles', async () => {
    const text = await readFile(join(installed, 'THIRD-PARTY-LICENSES.md'), 'utf8');
    for (const name of ['lit-html', 'lit-element', '@lit/reactive-element', 'thumbhash']) {
      expect(text).toContain(name);
    }
    expect(text).toMatch(/Google LLC[^]*Redistribution and use/);
  });

  it('has a version of its own and needs no other package', async () => {
    const description = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
    expect(description).toMatchObject({ name: '@vignette/widget', version, license: 'MIT', type: 'module' });
    expect(description.dependencies).toBe(undefined);
    expect(Object.values(description.peerDependenciesMeta)).toEqual([
      { optional: true },
      { optional: true },
      { optional: true },
    ]);
  });

  it('gives publint nothing to say', async () => {
    const { messages } = await publint({ pack: { tarball: await readTarball() }, strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that agree with its modules, however they are looked up', async () => {
    const { analysis } = await check();
    const { problems } = analysis;
    // There are modules only, as in every browser: `require` finds them, and Node 20.19 and later take them.
    expect(problems.filter(({ kind }) => kind !== 'CJSResolvesToESM')).toEqual([]);
  });

  it('can be imported where there is no page, and does nothing there', async () => {
    const script = `
      const before = Object.keys(globalThis).length;
      const names = Object.keys(await import('@vignette/widget'));
      await import('@vignette/widget/define');
      console.log(JSON.stringify({ names, added: Object.keys(globalThis).length - before }));`;
    const { stdout } = await run('--input-type=module', '--eval', script);
    const events = await readdir(join(import.meta.dirname, '../src/events'));
    const classes = ['vignette-generator.ts', ...events.filter((file) => file.endsWith('-event.ts'))].map(classIn);
    expect(JSON.parse(stdout)).toEqual({ names: classes.toSorted(), added: 0 });
  });

  it('is rendered on a server by each framework', async () => {
    const { stdout } = await run(join(folder, 'rendering/main.js'));
    const rendered: Record<string, string> = JSON.parse(stdout);
    expect(Object.keys(rendered)).toEqual(['react', 'vue', 'svelte']);
    for (const [framework, markup] of Object.entries(rendered)) {
      const [, attributes] = /<vignette-generator ([^>]*)><\/vignette-generator>/.exec(markup) ?? [];
      expect(attributes?.split(' ').toSorted(), framework).toEqual([
        `class="of-${framework}"`,
        'server="https://vignette.example"',
        'site-key="site_demo"',
        'theme="light"',
      ]);
    }
  });
});

function classIn(file: string): string {
  return file.replace('.ts', '').replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

async function readTarball(): Promise<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = await readFile(tarball);
  return buffer.slice(byteOffset, byteOffset + byteLength);
}

async function check() {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(await readTarball())));
  if (!analysis.types) throw new Error('The package has no types.');
  return { analysis };
}
