import type { RunQuietly } from './run-quietly.ts';

/** Installs Debian's Chromium. For root only. */
export async function installBrowser(run: RunQuietly): Promise<void> {
  console.log("Installing Debian's Chromium for the browser tests: once.");
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], environment);
  await run('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', 'chromium'], environment);
}
