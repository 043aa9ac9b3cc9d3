import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../observability/create-log.ts';
import { drawPicture } from '../../pictures/testing/draw-picture.ts';
import { createScanBomb } from '../testing/create-scan-bomb.ts';
import { isRunning } from '../testing/is-running.ts';
import { RecodeProcess, RecodeProcessEnded } from './recode-process.ts';
import { type RecodeLimits, Recoder } from './recoder.ts';

const { bytes: picture } = await drawPicture({ width: 90, height: 60 });
const damaged = picture.subarray(0, -200);
const endless = createScanBomb(100_000);
const eve = { ownerId: 'eve', network: 'attic' };
const ada = { ownerId: 'ada', network: 'home' };
const patience = { timeout: 20_000 };
const hasProc = existsSync('/proc/self/environ');

let stopping = new AbortController();

/** A recoder whose processes the test can see. */
function startRecoder(limits: Partial<RecodeLimits> = {}, onStart: (process: RecodeProcess) => void = () => {}) {
  const processes: RecodeProcess[] = [];
  stopping = new AbortController();
  const recoder = new Recoder({
    log: createLog('silent'),
    stopping: stopping.signal,
    limits,
    startProcess(memoryBytes) {
      const process = new RecodeProcess(memoryBytes);
      processes.push(process);
      onStart(process);
      return process;
    },
  });
  return { recoder, processes };
}

async function untilGone({ id }: RecodeProcess): Promise<void> {
  await vi.waitFor(async () => expect(await isRunning(id)).toBe(false), patience);
}

afterEach(() => stopping.abort());

describe('Recoder', () => {
  it('makes pictures one after the other in one process', async () => {
    const { recoder, processes } = startRecoder();
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await recoder.recode(picture, eve)).toMatchObject({ mediaType: 'image/jpeg', width: 90, height: 60 });
    }
    expect(processes).toHaveLength(1);
  });

  it('works on two at a time, the rest wait, and one process stays', async () => {
    const { recoder, processes } = startRecoder();
    const made = await Promise.all(Array.from({ length: 8 }, () => recoder.recode(picture, eve)));
    expect(made).toHaveLength(8);
    expect(processes.length).toBeGreaterThan(1);
    await vi.waitFor(async () => {
      const running = await Promise.all(processes.map((process) => isRunning(process.id)));
      expect(running.filter(Boolean)).toHaveLength(1);
    }, patience);
  });

  it('makes a stranger’s picture next, however many of somebody else wait', async () => {
    const { recoder } = startRecoder();
    const order: string[] = [];
    const recodeFor = (uploader: typeof eve) =>
      recoder.recode(picture, uploader).then(() => order.push(uploader.ownerId));
    await Promise.all([...Array.from({ length: 12 }, () => recodeFor(eve)), recodeFor(ada)]);
    // Behind the two being made and whatever else the other process finishes while hers is starting: not behind all.
    expect(order.indexOf('ada')).toBeLessThan(9);
  });

  it('replaces a process that has made its share', async () => {
    const { recoder, processes } = startRecoder({ pictures: 2 });
    for (let turn = 0; turn < 3; turn += 1) await recoder.recode(picture, eve);
    expect(processes).toHaveLength(2);
    await untilGone(processes[0]!);
  });

  it('replaces a process that has refused a picture', async () => {
    const { recoder, processes } = startRecoder();
    await expect(recoder.recode(damaged, eve)).rejects.toMatchObject({ code: 'upload_damaged' });
    await untilGone(processes[0]!);
    await expect(recoder.recode(picture, eve)).resolves.toBeDefined();
    expect(processes).toHaveLength(2);
  });

  it('takes no picture’s end for another’s', async () => {
    const { recoder, processes } = startRecoder();
    const tooMuch = [Buffer.from('{"refusal":"out_of_memory"}'), Buffer.alloc(0)];
    for (const left of [() => Promise.resolve(tooMuch.shift()!), () => Promise.reject(new RecodeProcessEnded())]) {
      await recoder.recode(picture, eve);
      vi.spyOn(processes.at(-1)!, 'receive').mockImplementation(left);
      await expect(recoder.recode(picture, eve)).resolves.toMatchObject({ width: 90 });
    }
    expect(processes).toHaveLength(3);
  });

  it('believes the second process', async () => {
    const { recoder, processes } = startRecoder({ memoryBytes: 130 * 1024 ** 2 });
    await recoder.recode(picture, eve);
    await expect(recoder.recode(createScanBomb(100), eve)).rejects.toMatchObject({ code: 'upload_too_many_pixels' });
    expect(processes).toHaveLength(2);
  });

  it('tries nothing again that took too long', async () => {
    const { recoder, processes } = startRecoder({ timeMs: 500 });
    await recoder.recode(picture, eve);
    await expect(recoder.recode(endless, eve)).rejects.toMatchObject({ code: 'upload_damaged' });
    expect(processes).toHaveLength(1);
  });

  it('replaces a process that died while it waited', async () => {
    const { recoder, processes } = startRecoder();
    await recoder.recode(picture, eve);
    processes[0]?.kill();
    await vi.waitFor(() => expect(processes[0]?.isAlive).toBe(false), patience);
    await expect(recoder.recode(picture, eve)).resolves.toBeDefined();
  });

  it('ends a process that takes too long, and refuses the picture', async () => {
    const { recoder, processes } = startRecoder({ timeMs: 500 });
    await expect(recoder.recode(endless, eve)).rejects.toMatchObject({ code: 'upload_damaged' });
    await untilGone(processes[0]!);
  });

  it('ends a process that takes too much memory, and says so', async () => {
    const { recoder, processes } = startRecoder({ memoryBytes: 130 * 1024 ** 2 });
    await expect(recoder.recode(createScanBomb(100), eve)).rejects.toMatchObject({
      code: 'upload_too_many_pixels',
      title: expect.stringContaining('memory'),
    });
    await untilGone(processes[0]!);
  });

  it('is unavailable when its processes do not start', async () => {
    const { recoder } = startRecoder({}, (process) => process.kill());
    await expect(recoder.recode(picture, eve)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('lets no idle process live when it is stopped, and takes nothing more', async () => {
    const { recoder, processes } = startRecoder();
    await recoder.recode(picture, eve);
    stopping.abort();
    await untilGone(processes[0]!);
    await expect(recoder.recode(picture, eve)).rejects.toMatchObject({ code: 'unavailable' });
    expect(processes).toHaveLength(1);
  });

  it('finishes what is at work when it is stopped', async () => {
    const { recoder, processes } = startRecoder();
    const made = recoder.recode(picture, eve);
    await vi.waitFor(() => expect(processes[0]?.pictures).toBe(1), patience);
    stopping.abort();
    await expect(made).resolves.toMatchObject({ width: 90 });
    await untilGone(processes[0]!);
  });

  it('leaves no process behind when its own is killed', async () => {
    const holder = fork(path.join(import.meta.dirname, '../testing/hold-recoder.ts'));
    const [id] = (await once(holder, 'message')) as [number];
    expect(await isRunning(id)).toBe(true);
    holder.kill('SIGKILL');
    await vi.waitFor(async () => expect(await isRunning(id)).toBe(false), patience);
  });

  it.runIf(hasProc)('hands its processes no environment, no file and no folder of ours', async () => {
    vi.stubEnv('SECRET', 'of the operator');
    const { recoder, processes } = startRecoder();
    await recoder.recode(picture, eve);
    const folder = `/proc/${processes[0]?.id}`;
    const variables = (await readFile(`${folder}/environ`, 'utf8')).split('\0').map((text) => text.split('=')[0]);
    expect(variables.filter((name) => name !== 'PWD' && name !== '')).toEqual([]);
    expect(await readlink(`${folder}/cwd`)).toBe('/');
    const files = await Promise.all((await readdir(`${folder}/fd`)).map((name) => readlink(`${folder}/fd/${name}`)));
    const ours = files.filter((file) => !/^(?:anon_inode|pipe|socket):|^\/dev\/(?:null|urandom)$/.test(file));
    expect(ours).toEqual([]);
    expect(await readFile(`${folder}/limits`, 'utf8')).toMatch(/Max core file size +0 +0/);
    vi.unstubAllEnvs();
  });
});
