import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildPeerPage } from './build-peer-page.ts';
import type { PeerPage } from './build-peer-page.ts';
import { compressFile } from './compress-file.ts';
import { emptyLit, emptyPage } from './floors.ts';

function read(page: PeerPage, path: string): string {
  const file = page.files.get(path);
  if (!file) throw new Error(`no ${path} among ${[...page.files.keys()].join(', ')}`);
  return brotliDecompressSync(file.body).toString();
}

describe('buildPeerPage', () => {
  it('gives a page without a script no file but itself', async () => {
    const page = await buildPeerPage(emptyPage);
    expect([...page.files.keys()]).toEqual(['']);
    expect(read(page, '')).toContain('<!doctype html>');
  });

  it('links what it bundled', async () => {
    const page = await buildPeerPage(emptyLit);
    const [, script = ''] = /<script type="module" crossorigin src="(.*?)">/.exec(read(page, '')) ?? [];
    expect(read(page, script)).toContain('empty-element');
    expect(page.files.get(script)?.mediaType).toBe('text/javascript; charset=utf-8');
  });

  it('bundles what packages have for visitors, and leaves the environment as it was', async () => {
    const before = process.env['NODE_ENV'];
    const page = await buildPeerPage(emptyLit);
    const scripts = [...page.files.keys()].filter((path) => path.endsWith('.js'));
    expect(scripts.map((path) => read(page, path)).join()).not.toContain('Lit is in dev mode');
    expect(process.env['NODE_ENV']).toBe(before);
  });

  it('links style sheets, and adds the files that the page fetches', async () => {
    const module = `import '@uploadcare/file-uploader/web/uc-file-uploader-minimal.min.css';`;
    const files = [await compressFile('data.json', '[]')];
    const page = await buildPeerPage({ name: 'styled', module, markup: '', files });
    const [, sheet = ''] = /<link rel="stylesheet" crossorigin href="(.*?)">/.exec(read(page, '')) ?? [];
    expect(page.files.get(sheet)?.mediaType).toBe('text/css; charset=utf-8');
    expect(read(page, 'data.json')).toBe('[]');
  });
});
