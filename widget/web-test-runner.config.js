import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { serveEmbedFiles } from './test/serve-embed-files.js';
import { servePages } from './test/serve-pages.js';
import { createSummaryReporter } from './test/summary-reporter.js';

const isRoot = process.getuid?.() === 0;

// oxlint-disable-next-line import/no-default-export -- the runner reads its configuration from there
export default {
  rootDir: join(import.meta.dirname, '..'),
  files: ['src/**/*.test.ts'],
  nodeResolve: true,
  // One page at a time: some of these tests look at focus, and a page in the background has none.
  concurrency: 1,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
        args: ['--disable-gpu', '--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
      },
    }),
  ],
  // The runner's esbuild does not follow `extends`, so its compiler options stand in a file of their own.
  plugins: [esbuildPlugin({ ts: true, tsconfig: join(import.meta.dirname, 'tsconfig.wtr.json') })],
  middleware: [servePages, serveEmbedFiles],
  reporters: [defaultReporter({ reportTestProgress: false }), createSummaryReporter()],
  testFramework: { config: { timeout: '30000' } },
};
