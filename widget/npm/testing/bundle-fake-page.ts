import { join } from 'node:path';
import { build } from 'vite';

/** A script that answers a page's calls to the API in memory, to be run before the page's own. */
export async function bundleFakePage(): Promise<string> {
  const entry = join(import.meta.dirname, 'fake-page.ts');
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'fake' } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The build is watching instead of building.');
  return output.output[0].code;
}
