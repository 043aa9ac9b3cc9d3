import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { compressFile } from './compress-file.ts';
import type { PageFile } from './page-file.ts';

/** What a bundler writes into the head of a page, and the files that it names. */
export interface BundledModule {
  head: string;
  files: PageFile[];
}

const root = path.resolve(import.meta.dirname, '../../..');
const entry = path.join(root, 'module.js');

/** Bundles as Vite does it for a site owner who sets nothing. */
export async function bundleModule(module: string): Promise<BundledModule> {
  const output = await asProduction(() => bundle(module));
  const files = output.map((file) => compressFile(file.fileName, file.type === 'chunk' ? file.code : file.source));
  return { head: linkFiles(output), files: await Promise.all(files) };
}

async function bundle(module: string): Promise<Rolldown.RolldownOutput['output']> {
  const result = await build({
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [withEntry(module)],
    build: { write: false, rolldownOptions: { input: entry } },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('Vite watches instead of building');
  return first.output;
}

/** The module needs no file of its own: it is as if it lay in this package, whose dependencies it imports. */
function withEntry(module: string): Plugin {
  return {
    name: 'with-entry',
    enforce: 'pre',
    resolveId: (source) => (source === entry ? entry : null),
    load: (id) => (id === entry ? module : null),
  };
}

function linkFiles(output: Rolldown.RolldownOutput['output']): string {
  const [first] = output;
  const styles = [...(first.viteMetadata?.importedCss ?? [])];
  return [
    `<script type="module" crossorigin src="${first.fileName}"></script>`,
    ...first.imports.map((file) => `<link rel="modulepreload" crossorigin href="${file}">`),
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="${file}">`),
  ].join('\n');
}

/** Vite takes what packages have for developers unless the environment says otherwise, and leaves its own word there. */
async function asProduction<T>(run: () => Promise<T>): Promise<T> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
