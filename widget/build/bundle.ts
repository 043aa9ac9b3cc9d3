import { build, type PluginOption } from 'vite';
import { minifyTemplates } from './minify-templates.ts';
import { minifyStyles } from './minify-styles.ts';
import { slimDecoratorHelper, slimDecorators } from './slim-decorators.ts';
import { slimStyles } from './slim-styles.ts';

/** One entry, one classic script without a global, nothing loaded later. */
export async function bundle(entry: string, plugins: PluginOption[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [minifyStyles(), slimDecorators(), slimStyles(), ...plugins],
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
  return minifyTemplates(slimDecoratorHelper(output.output[0].code));
}
