import { access } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartError } from '../../src/errors/start-error.ts';
import { installBrowser } from './install-browser.ts';
import { listBrowserPlaces } from './list-browser-places.ts';
import { runQuietly } from './run-quietly.ts';
import type { RunQuietly } from './run-quietly.ts';
import { unpackBrowser } from './unpack-browser.ts';

export interface BrowserSearch {
  readonly environment?: NodeJS.ProcessEnv;
  readonly places?: readonly string[];
  /** Where a browser is unpacked when it may not be installed. */
  readonly cache?: string;
  readonly isRoot?: boolean;
  readonly run?: RunQuietly;
}

const ownCache = fileURLToPath(new URL('../../../node_modules/.cache/vignette/chromium', import.meta.url));

/** The path of a Chromium or Chrome that runs here: one that is there, or Debian's, installed or unpacked. */
export async function ensureBrowser(search: BrowserSearch = {}): Promise<string> {
  const { environment = process.env, cache = ownCache, run = runQuietly, isRoot = process.getuid?.() === 0 } = search;
  const { CHROMIUM_PATH: chosen } = environment;
  if (chosen) return acceptChosen(chosen, run);
  const places = search.places ?? listBrowserPlaces(environment);
  const found = await findRunning([...places, path.join(cache, 'run')], run);
  if (found) return found;
  if (!(await canRun('apt-get', run))) throw new StartError(complain('there is no apt-get to get one'));
  try {
    if (isRoot) await installBrowser(run);
    const obtained = isRoot ? await findRunning(listBrowserPlaces(environment), run) : await unpackBrowser(cache, run);
    if (obtained && (await canRun(obtained, run))) return obtained;
  } catch (cause) {
    const [reason = ''] = String(cause).split('\n').slice(-1);
    throw new StartError(complain(reason), { cause });
  }
  throw new StartError(complain("Debian's does not run here"));
}

function complain(reason: string): string {
  return `No Chromium or Chrome was found (${reason}); install one, or set CHROMIUM_PATH to it.`;
}

async function acceptChosen(chosen: string, run: RunQuietly): Promise<string> {
  if (await canRun(chosen, run)) return chosen;
  throw new StartError(`CHROMIUM_PATH names ${chosen}, which does not run; correct it, or leave it away.`);
}

async function findRunning(places: readonly string[], run: RunQuietly): Promise<string | undefined> {
  for (const place of places) {
    const isThere = await access(place).then(
      () => true,
      () => false,
    );
    if (isThere && (await canRun(place, run))) return place;
  }
  return undefined;
}

/** Being there is not enough: Ubuntu's `chromium-browser` is a note that says to use snap. */
async function canRun(program: string, run: RunQuietly): Promise<boolean> {
  return run(program, ['--version']).then(
    () => true,
    () => false,
  );
}
