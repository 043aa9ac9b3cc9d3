import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findProcessTree } from './find-process-tree.ts';
import { killAtOnce } from './kill-at-once.ts';

const launcher = fileURLToPath(new URL('../launch.mjs', import.meta.url));

export interface VignettePlace {
  dataDir: string;
  port: number;
  demoPort: number;
  environment?: NodeJS.ProcessEnv;
}

export interface SpawnedVignette {
  server: string;
  demo: string;
  /** What it printed so far. */
  output: string[];
  /** Resolves when it says that it is ready; rejects with its output when it ends first. */
  ready: Promise<void>;
  /** SIGTERM, as an operator's supervisor sends it; resolves with the exit code when everything is down. */
  stop(): Promise<number | null>;
  /** SIGKILL for all of it at one moment. A spared PostgreSQL lives on as an orphan. */
  kill(options?: { sparesPostgres: boolean }): Promise<void>;
}

/** Starts what `npm start` starts. */
export function spawnVignette(place: VignettePlace): SpawnedVignette {
  const child = spawn(process.execPath, [launcher, 'start'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...describePlace(place) },
  });
  const output: string[] = [];
  const ended = once(child, 'exit');
  const ready = untilReady(child, output);
  // Whoever kills it before it is ready does not wait for that.
  ready.catch(() => {});
  return {
    server: `http://localhost:${place.port}`,
    demo: `http://localhost:${place.demoPort}`,
    output,
    ready,
    async stop() {
      child.kill('SIGTERM');
      const [code] = await ended;
      return code as number | null;
    },
    async kill({ sparesPostgres } = { sparesPostgres: false }) {
      const tree = findProcessTree(child.pid as number);
      const victims = sparesPostgres ? tree.filter(({ name }) => name !== 'postgres') : tree;
      killAtOnce(victims.map(({ pid }) => pid));
      await ended;
    },
  };
}

/** Nothing of a surrounding test run may leak into what is started. */
function describePlace({ dataDir, port, demoPort, environment }: VignettePlace): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'development',
    VITEST: undefined,
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    PORT: String(port),
    DEMO_PORT: String(demoPort),
    // A key of whoever runs the tests would be charged.
    OPENAI_API_KEY: undefined,
    KIE_API_KEY: undefined,
    ...environment,
  };
}

function untilReady(child: ChildProcess, output: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const read = (line: string) => {
      output.push(line);
      if (/\bready\b/i.test(line)) resolve();
    };
    for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on('line', read);
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it was ready:\n${output.join('\n')}`)));
  });
}
