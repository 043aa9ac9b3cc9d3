import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findFreePorts } from './find-free-ports.ts';
import { describePlace } from './start-vignette.ts';

const launcher = join(import.meta.dirname, '../../../server/bin/launch.mjs');

export interface RunningDoubles {
  /** What a server needs to take them for the real OpenAI. */
  environment: { OPENAI_API_KEY: string; OPENAI_BASE_URL: string };
  /** Tells the OpenAI double how to answer the next call. */
  behave(behaviour: string): Promise<void>;
  /** Lets go of what the double holds back. */
  release(): Promise<void>;
  stop(): Promise<void>;
}

/** Runs the doubles of hosted engines as an operator would, and resolves once they listen. */
export async function startDoubles(): Promise<RunningDoubles> {
  const { port, demoPort } = await findFreePorts();
  const child = spawn(process.execPath, [launcher, 'vignette', 'double', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...describePlace({ dataDir: '', port, demoPort }), DATA_DIR: undefined },
  });
  const exited = once(child, 'exit');
  const ready = Promise.withResolvers<void>();
  createInterface({ input: child.stdout }).on('line', (line) => line.includes('are ready') && ready.resolve());
  await Promise.race([ready.promise, exited.then(() => Promise.reject(new Error('The doubles ended at once.')))]);
  const origin = `http://127.0.0.1:${port}`;
  const tell = async (command: string, body = {}) => {
    const response = await fetch(`${origin}/__double/${command}`, { method: 'POST', body: JSON.stringify(body) });
    if (!response.ok) throw new Error(await response.text());
  };
  return {
    environment: { OPENAI_API_KEY: 'double', OPENAI_BASE_URL: `${origin}/v1` },
    behave: (behaviour) => tell('behave', { behaviour, times: 1 }),
    release: () => tell('release'),
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
