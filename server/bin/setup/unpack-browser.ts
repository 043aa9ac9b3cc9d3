import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createBrowserScript, fontConfiguration } from './create-browser-script.ts';
import type { RunQuietly } from './run-quietly.ts';

/**
 * Downloads Debian's Chromium and what it needs beyond the installed packages, and unpacks both into a folder:
 * nothing is installed, so nobody need be root. Returns the script that runs it.
 */
export async function unpackBrowser(folder: string, run: RunQuietly, status = '/var/lib/dpkg/status'): Promise<string> {
  console.log("Unpacking Debian's Chromium for the browser tests: once, up to 200 MB.");
  await mkdir(path.dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}.new-`);
  try {
    const files = path.join(draft, 'files');
    await mkdir(files);
    for (const archive of await download(draft, status, run)) await run('dpkg-deb', ['--extract', archive, files]);
    await rm(path.join(draft, 'apt'), { recursive: true });
    await writeFile(path.join(draft, 'fonts.conf'), fontConfiguration);
    const script = path.join(draft, 'run');
    await writeFile(script, await createBrowserScript(files));
    await chmod(script, 0o755);
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return path.join(folder, 'run');
}

/** Lets apt itself work out what is missing and check what it downloads, with folders of its own to write to. */
async function download(draft: string, status: string, run: RunQuietly): Promise<string[]> {
  const apt = path.join(draft, 'apt');
  const archives = path.join(apt, 'cache/archives');
  await mkdir(path.join(apt, 'state/lists/partial'), { recursive: true });
  await mkdir(path.join(archives, 'partial'), { recursive: true });
  const places = [`Dir::State=${apt}/state`, `Dir::State::status=${status}`, `Dir::Cache=${apt}/cache`];
  const settings = [...places, 'Debug::NoLocking=1'].flatMap((setting) => ['-o', setting]);
  await run('apt-get', [...settings, '-qq', 'update']);
  const wanted = ['--yes', '--no-install-recommends', '--download-only', 'chromium'];
  await run('apt-get', [...settings, '-qq', 'install', ...wanted]);
  const names = (await readdir(archives)).filter((name) => name.endsWith('.deb'));
  return names.map((name) => path.join(archives, name));
}
