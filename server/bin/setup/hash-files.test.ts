import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashFiles } from './hash-files.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'vignette-hash-'));
  await mkdir(path.join(root, 'src/deep'), { recursive: true });
  await writeFile(path.join(root, 'src/deep/a.ts'), 'a');
  await writeFile(path.join(root, 'package.json'), '{}');
});
afterAll(() => rm(root, { recursive: true, force: true }));

const hash = () => hashFiles(root, ['src', 'package.json', 'missing.json']);

describe('hashFiles', () => {
  it('stays the same while nothing changes', async () => {
    expect(await hash()).toBe(await hash());
  });

  it('changes with bytes, names and new files, however deep', async () => {
    const seen = [await hash()];
    await writeFile(path.join(root, 'src/deep/a.ts'), 'b');
    seen.push(await hash());
    await rename(path.join(root, 'src/deep/a.ts'), path.join(root, 'src/deep/b.ts'));
    seen.push(await hash());
    await writeFile(path.join(root, 'src/c.ts'), '');
    seen.push(await hash());
    await writeFile(path.join(root, 'missing.json'), '');
    seen.push(await hash());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('does not mind what others are there', async () => {
    const before = await hash();
    await writeFile(path.join(root, 'README.md'), 'text');
    expect(await hash()).toBe(before);
  });
});
