import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface TestBuild {
  version: string;
  /** Plain text by name; the compressed forms are made of it. */
  files: Record<string, string>;
  /** More of what the manifest says. */
  manifest?: object;
}

/** A build of the widget as far as the server can tell. */
export async function writeBuild(folder: string, { version, files, manifest = {} }: TestBuild): Promise<void> {
  const release = path.join(folder, version);
  await mkdir(release, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(release, name), text);
    await writeFile(path.join(release, `${name}.br`), brotliCompressSync(text));
    await writeFile(path.join(release, `${name}.gz`), gzipSync(text));
  }
  const described = { version, facade: { file: 'vignette.js' }, ...manifest };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(described));
}
