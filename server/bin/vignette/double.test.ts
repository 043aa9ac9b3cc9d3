import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { findFreePort } from '../support/find-free-port.ts';

const program = path.resolve(import.meta.dirname, '../vignette.ts');

async function readUntil(child: ChildProcess, word: string): Promise<string> {
  let text = '';
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    text += `${line}\n`;
    if (line.includes(word)) break;
  }
  return text;
}

describe('vignette double', () => {
  it('runs both doubles until it is told to stop', async () => {
    const port = await findFreePort();
    const child = spawn(process.execPath, [program, 'double', '--port', String(port)]);
    const ended = once(child, 'exit');
    const text = await readUntil(child, 'ready');
    expect(text).toContain(`OPENAI_BASE_URL=http://127.0.0.1:${port}/v1\n`);
    expect(text).toContain(`KIE_BASE_URL=http://127.0.0.1:${port + 1}\n`);
    const answers = [port, port + 1].map((each) => fetch(`http://127.0.0.1:${each}/__double/requests`));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});
