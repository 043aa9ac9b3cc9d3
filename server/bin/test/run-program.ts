import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface ProgramRun {
  readonly cwd: string;
  readonly words: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/** Runs a JavaScript or TypeScript program on this Node to its end; an abort asks it to stop and still waits for it. */
export async function runProgram(run: ProgramRun): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, run.words, {
    cwd: run.cwd,
    env: { ...process.env, NO_COLOR: '1', ...run.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill('SIGTERM');
  run.signal.addEventListener('abort', stop, { once: true });
  const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  run.signal.removeEventListener('abort', stop);
  return { code: code as number | null, output: `${said}${complained}` };
}
