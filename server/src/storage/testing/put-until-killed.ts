import { createHash, randomBytes } from 'node:crypto';
import { DurableFolderDriver } from '../durable-folder-driver.ts';

const inFlight = 4;

/** Run as a process of its own: writes files named by their hash and tells its parent of each that was acknowledged. */
async function putUntilKilled(root: string): Promise<never> {
  const driver = new DurableFolderDriver(root);
  for (;;) {
    const bytes = randomBytes(2_000_000);
    const key = `owner/${createHash('sha256').update(bytes).digest('hex')}`;
    await driver.put(key, bytes);
    process.send?.(key);
  }
}

await Promise.all(Array.from({ length: inFlight }, () => putUntilKilled(process.argv[2] ?? '')));
