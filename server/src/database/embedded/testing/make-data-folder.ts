import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A data folder for one test, removed after it. Below a private folder where nobody else may enter, if asked. */
export async function makeDataFolder({ isPrivate = false } = {}): Promise<string> {
  const parent = await mkdtemp(path.join(tmpdir(), 'vignette-embedded-'));
  await chmod(parent, isPrivate ? 0o700 : 0o755);
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  return path.join(parent, 'data');
}
