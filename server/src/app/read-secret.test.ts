import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from './read-environment.ts';
import { readSecret } from './read-secret.ts';
import { StartError } from '../errors/start-error.ts';

let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'vignette-secret-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

describe('readSecret', () => {
  it('makes one, keeps it for this user alone and finds it again', async () => {
    const environment = readEnvironment({ DATA_DIR: dataDir });
    const [secret, other] = await Promise.all([readSecret(environment), readSecret(environment)]);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(other).toBe(secret);
    expect(await readSecret(environment)).toBe(secret);
    expect(await readFile(path.join(dataDir, 'secret'), 'utf8')).toBe(secret);
    expect((await stat(path.join(dataDir, 'secret'))).mode & 0o777).toBe(0o600);
  });

  it('takes the one that is given', async () => {
    const secret = 'given'.repeat(8);
    expect(await readSecret(readEnvironment({ DATA_DIR: dataDir, SECRET: secret }))).toBe(secret);
  });

  it('says where it could not be kept', async () => {
    const environment = readEnvironment({ DATA_DIR: path.join(dataDir, 'missing') });
    await expect(readSecret(environment)).rejects.toThrow(StartError);
  });
});
