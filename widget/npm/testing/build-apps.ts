import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { type InlineConfig, build } from 'vite';

/** How long a plugin takes depends on what else this machine does. */
const quiet = { checks: { pluginTimings: false } };
const bundled = ['react', 'vue', 'svelte', 'plain'];

/** Builds the apps for the page and for a server, each in the way its framework is usually built. */
export async function buildApps(folder: string): Promise<void> {
  const pages = bundled.map((app) => join(folder, app, 'index.html'));
  const server = join(folder, 'server/main.ts');
  await build(describeBuild(folder, { outDir: 'pages', rolldownOptions: { ...quiet, input: pages } }));
  await build(describeBuild(folder, { outDir: 'rendering', ssr: server, rolldownOptions: quiet }));
  await cp(join(folder, 'module'), join(folder, 'pages/module'), { recursive: true });
  await cp(join(folder, 'node_modules/@vignette/widget'), join(folder, 'pages/package'), { recursive: true });
}

function describeBuild(folder: string, options: InlineConfig['build'] & object): InlineConfig {
  const isCustomElement = (tag: string): boolean => tag === 'vignette-generator';
  return {
    root: folder,
    configFile: false,
    logLevel: 'warn',
    // Frameworks complain in development only, and only there React mounts everything twice.
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [vue({ template: { compilerOptions: { isCustomElement } } }), svelte({ configFile: false })],
    build: { emptyOutDir: false, reportCompressedSize: false, ...options },
  };
}
