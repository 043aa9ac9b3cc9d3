import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { locatePostmasterFile, readPostmasterFile } from './postmaster-file.ts';
import { stopLeftoverPostmaster } from './stop-leftover-postmaster.ts';
import { makeDataFolder } from './testing/make-data-folder.ts';

describe('stopLeftoverPostmaster', () => {
  it('leaves a process alone that only has the recorded process id, and gives the record to ourselves', async () => {
    const dataDir = await makeDataFolder();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', `postgres -D ${dataDir}`]);
    onTestFinished(() => void stranger.kill('SIGKILL'));
    await mkdir(`${dataDir}/postgres`, { recursive: true });
    await writeFile(locatePostmasterFile(dataDir), `${stranger.pid}\n${dataDir}/postgres\n1\n5432\n/tmp/elsewhere\n`);
    await stopLeftoverPostmaster(dataDir, pino({ level: 'silent' }));
    expect(stranger.signalCode ?? stranger.exitCode).toBeNull();
    expect(process.kill(stranger.pid ?? Number.NaN, 0)).toBe(true);
    expect((await readPostmasterFile(dataDir))?.pid).toBe(process.pid);
  });
});
