import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';

type Launch = ChildProcessByStdio<null, Readable, Readable>;

const program = `
let heard = 0;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {
  heard += 1;
  setTimeout(() => { console.log('heard', heard, signal); process.exit(7); }, 400);
});
console.log('up', ...process.argv.slice(2));
setInterval(() => {}, 1000);
`;

/** A checkout of nothing but the launcher, and an npx that only notes its calls and brings this Node. */
async function makeCheckout(npxEndsWith = 0): Promise<{ root: string; countInstallations(): Promise<number> }> {
  const root = await mkdtemp(path.join(tmpdir(), 'vignette-launch-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await cp(import.meta.dirname, path.join(root, 'server/bin'), {
    recursive: true,
    filter: (file) => path.extname(file) === '' || file.endsWith('.mjs'),
  });
  await writeFile(path.join(root, 'package.json'), '{ "type": "module", "packageManager": "pnpm@1.2.3" }');
  await writeFile(path.join(root, 'server/bin/wait.ts'), program);
  await writeFile(path.join(root, 'server/bin/fail.ts'), 'process.exitCode = 3;');
  await mkdir(path.join(root, 'bin'));
  const script = [
    '#!/bin/sh',
    `echo "$@" >> ${root}/calls`,
    `mkdir -p ${root}/node_modules/node/bin`,
    `ln -sf ${process.execPath} ${root}/node_modules/node/bin/node`,
    'echo it went badly >&2',
    `exit ${npxEndsWith}`,
  ];
  await writeFile(path.join(root, 'bin/npx'), script.join('\n'));
  await chmod(path.join(root, 'bin/npx'), 0o755);
  const readCalls = () => readFile(path.join(root, 'calls'), 'utf8');
  return { root, countInstallations: async () => (await readCalls()).match(/pnpm@1\.2\.3 install/g)?.length ?? 0 };
}

function launch(root: string, ...words: string[]): Launch {
  const { npm_lifecycle_event: _, ...environment } = process.env;
  const child = spawn(process.execPath, [path.join(root, 'server/bin/launch.mjs'), ...words], {
    env: { ...environment, PATH: `${root}/bin:${process.env['PATH']}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function untilLine(child: Launch, start: string): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith(start)) return line;
  throw new Error(`it ended without saying "${start}"`);
}

describe('launch', () => {
  it('installs once and ends with the exit code of the program', async () => {
    const { root, countInstallations } = await makeCheckout();
    for (const _ of ['first', 'second']) expect((await once(launch(root, 'fail'), 'exit'))[0]).toBe(3);
    expect(await countInstallations()).toBe(1);
  });

  it('installs again when the packages changed', async () => {
    const { root, countInstallations } = await makeCheckout();
    await once(launch(root, 'fail'), 'exit');
    await writeFile(path.join(root, 'pnpm-lock.yaml'), 'changed');
    await once(launch(root, 'fail'), 'exit');
    expect(await countInstallations()).toBe(2);
  });

  it('installs once for two that start together', async () => {
    const { root, countInstallations } = await makeCheckout();
    await Promise.all([once(launch(root, 'fail'), 'exit'), once(launch(root, 'fail'), 'exit')]);
    expect(await countInstallations()).toBe(1);
  });

  it('shows why the packages could not be installed', async () => {
    const { root } = await makeCheckout(1);
    const child = launch(root, 'fail');
    const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect(complaint).toMatch(/it went badly\nThe packages could not be installed; see above\.\n$/);
    expect(code).toBe(1);
  });

  it('refuses a command that does not exist in one line', async () => {
    const { root } = await makeCheckout();
    expect(await text(launch(root, '../wait').stderr)).toBe('There is no command "../wait".\n');
  });

  it('passes words on to the program', async () => {
    const { root } = await makeCheckout();
    expect(await untilLine(launch(root, 'wait', 'site', 'two words'), 'up')).toBe('up site two words');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('lets the program hear %s once, however often it comes', async (signal) => {
    const { root } = await makeCheckout();
    const child = launch(root, 'wait');
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    while (!String((await lines.next()).value).startsWith('up'));
    child.kill(signal);
    child.kill(signal);
    expect((await lines.next()).value).toBe(`heard 1 ${signal}`);
    expect((await once(child, 'exit'))[0]).toBe(7);
  });

  it('takes the program with it when it is killed', async () => {
    const { root } = await makeCheckout();
    const child = launch(root, 'wait');
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    while (!String((await lines.next()).value).startsWith('up'));
    child.kill('SIGKILL');
    expect((await lines.next()).value).toBe('heard 1 SIGTERM');
  });
});
