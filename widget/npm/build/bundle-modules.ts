import { build, type PluginOption } from 'vite';
import { minifyStyles } from '../../build/minify-styles.ts';
import { minifyTemplates } from '../../build/minify-templates.ts';
import { slimDecorators } from '../../build/slim-decorators.ts';
import { slimStyles } from '../../build/slim-styles.ts';

interface ModulesOptions {
  /** Source by the name of the file made of it. */
  entries: Record<string, string>;
  plugins: PluginOption[];
  /** The name of a file that several others or an `import()` ask for, from the sources in it. */
  nameChunk: (sources: readonly string[]) => string;
}

/** Where the licences stand of what others wrote. */
export const licenseFile = 'THIRD-PARTY-LICENSES.md';

/** ES modules by file name, each entry with whatever it shares or loads later beside it, and the licences of all that. */
export async function bundleModules({ entries, plugins, nameChunk }: ModulesOptions): Promise<Record<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [minifyStyles(), slimDecorators(), slimStyles(), ...plugins],
    build: {
      write: false,
      target: 'es2022',
      // The page's own bundler makes it small; a development server shows it as it is.
      minify: false,
      modulePreload: false,
      license: { fileName: licenseFile },
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: {
        // Where a module lay on the machine that built it is nobody's business.
        experimental: { attachDebugInfo: 'none' },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: ({ moduleIds }) => `${nameChunk(moduleIds)}.js`,
          codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
        },
      },
    },
  });
  return readFiles(result);
}

function readFiles(result: Awaited<ReturnType<typeof build>>): Record<string, string> {
  const files: Record<string, string> = {};
  for (const output of [result].flat()) {
    if (!('output' in output)) throw new Error('The build is watching instead of building.');
    for (const file of output.output)
      files[file.fileName] = file.type === 'chunk' ? minifyTemplates(file.code) : String(file.source);
  }
  return files;
}
