import { mkdtemp, realpath, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildApps } from './build-apps.ts';
import { bundleFakePage } from './bundle-fake-page.ts';
import { type InstalledPackage, installPackage } from './install-package.ts';

declare module 'vitest' {
  interface ProvidedContext {
    package: InstalledPackage;
    /** Where the built apps are served, without a slash at the end. */
    address: string;
    fakePage: string;
  }
}

/** Once for all tests: the package, built, packed and installed, and the apps that use it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'vignette-package-')));
  const installed = await installPackage(folder);
  await buildApps(folder);
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: 'pages' },
    preview: { host: '127.0.0.1', port: 0 },
  });
  project.provide('package', installed);
  project.provide('address', `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}`);
  project.provide('fakePage', await bundleFakePage());
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
