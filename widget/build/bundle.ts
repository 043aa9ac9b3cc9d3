import { build, type PluginOption } from 'vite';
import { minifyStyles } from './minify-styles.ts';

/** One entry, one classic script without a global, nothing loaded later. */
export async function bundle(entry: string, plugins: PluginOption[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [minifyStyles(), ...plugins],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry, formats: ['iife'], name: 'vignette' },
      rolldownOptions: { output: { codeSplitting: false, extend: false } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output) || output.output.length !== 1) throw new Error(`${entry}: not one file`);
  return output.output[0].code;
}
