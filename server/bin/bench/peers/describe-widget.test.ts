import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeWidget } from './describe-widget.ts';

const facade = 'customElements.define("vignette-generator", class extends HTMLElement {});';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vignette-widget-'));
  await mkdir(path.join(folder, '1.2.0'));
  const inline = '<template shadowrootmode="open"><textarea></textarea></template>';
  const snippet = { en: { inline, button: inline } };
  const manifest = { version: '1.2.0', facade: { file: 'vignette.js' }, snippet };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, '1.2.0/vignette.js'), facade);
  await writeFile(path.join(folder, '1.2.0/vignette.js.br'), brotliCompressSync(facade));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('describeWidget', () => {
  it('has a field before the script by the plain snippet, and only its place by the strict one', async () => {
    const { plain, strict } = await describeWidget(folder);
    expect(plain.markup).toContain('<textarea>');
    expect(strict.markup).not.toContain('<textarea>');
    expect(strict.style).toContain('min-block-size');
  });

  it('brings every script that the snippets name, in the bytes of the build', async () => {
    const { plain, strict } = await describeWidget(folder);
    for (const { markup, files = [] } of [plain, strict]) {
      const [, address = ''] = /src="\.\/(.*?)"/.exec(markup) ?? [];
      expect(files.find((file) => file.path === address)?.body).toEqual(brotliCompressSync(facade));
    }
  });

  it('complains of a folder without a build', async () => {
    await expect(describeWidget(path.join(folder, '1.2.0'))).rejects.toThrow('has no build');
  });
});
