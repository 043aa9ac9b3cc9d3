import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describePlace, type VignettePlace } from './start-vignette.ts';

const launcher = join(import.meta.dirname, '../../../server/bin/launch.mjs');

/** Runs `npm run vignette -- <words>` beside a running Vignette; resolves with what it printed, rejects when it fails. */
export async function runOperatorCommand(place: VignettePlace, words: string[]): Promise<string> {
  const environment = { ...process.env, ...describePlace(place) };
  const { stdout } = await promisify(execFile)(process.execPath, [launcher, 'vignette', ...words], {
    env: environment,
  });
  return stdout;
}
