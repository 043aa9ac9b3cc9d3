import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '../../..');

export interface VignettePlace {
  dataDir: string;
  port: number;
  demoPort: number;
}

export interface RunningVignette extends VignettePlace {
  /** The API's origin. */
  server: string;
  /** The demo's origin, on another site than the server's: 127.0.0.1, not localhost. */
  demo: string;
  /** As an operator's supervisor stops it; resolves when all of it is down. */
  stop(): Promise<void>;
  /** SIGKILL for the launcher and the program at one moment. */
  kill(): Promise<void>;
}

/** Runs what `npm start` runs and resolves once it says that it is ready; rejects with its output if it ends before. */
export async function startVignette(
  place: VignettePlace,
  environment: NodeJS.ProcessEnv = {},
): Promise<RunningVignette> {
  const child = spawn(process.execPath, [join(repository, 'server/bin/launch.mjs'), 'start'], {
    cwd: repository,
    // A group of its own, so that one signal reaches launcher and program together.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...describePlace(place), ...environment },
  });
  const exited = once(child, 'exit');
  await untilReady(child);
  return {
    ...place,
    server: `http://localhost:${place.port}`,
    demo: `http://127.0.0.1:${place.demoPort}`,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await exited;
    },
    async kill() {
      process.kill(-(child.pid as number), 'SIGKILL');
      await exited;
    },
  };
}

/** Nothing of the surrounding test run may leak into what is started. */
export function describePlace({ dataDir, port, demoPort }: VignettePlace): NodeJS.ProcessEnv {
  return {
    NODE_ENV: undefined,
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    PORT: String(port),
    DEMO_PORT: String(demoPort),
    // What npm sets. The launcher then stops everything by itself when whoever started it is gone.
    npm_lifecycle_event: 'start',
    VITEST: undefined,
    // No journey spends a developer's money.
    OPENAI_API_KEY: undefined,
    KIE_API_KEY: undefined,
  };
}

function untilReady(child: ChildProcess): Promise<void> {
  const output: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`${reason}:\n${output.join('\n')}`));
    const read = (line: string) => {
      output.push(line);
      if (!/\bready\b/i.test(line)) return;
      // In development it starts all the same, with the widget of some time ago.
      if (output.some((said) => said.includes('could not be built'))) fail('It runs on an old widget');
      else resolve();
    };
    for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on('line', read);
    child.once('exit', (code) => fail(`It ended with ${code} before it was ready`));
  });
}
