import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const program = path.resolve(import.meta.dirname, '../start.ts');
const watched = ['../../src', '../../contract', '../../client', '../../../widget/src', '../../../widget/build'];

/** Runs what `npm start` runs, anew after each change. Doubles of engines live beside it, and so outlast its restarts. */
export async function followChanges({ withDoubles }: { withDoubles: boolean }): Promise<number> {
  const doubles = withDoubles ? await openDoubles() : undefined;
  const code = await run({ ...process.env, ...doubles?.variables });
  await doubles?.close();
  return code;
}

async function openDoubles() {
  const [{ startDoubles }, { describeDoublesInShort }] = await Promise.all([
    import('../doubles/start-doubles.ts'),
    import('../doubles/describe-doubles.ts'),
  ]);
  const doubles = await startDoubles();
  console.log(describeDoublesInShort(doubles));
  return doubles;
}

/** Resolves with the exit code. */
async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const paths = watched.map((folder) => `--watch-path=${path.resolve(import.meta.dirname, folder)}`);
  const child = spawn(process.execPath, [...paths, '--watch-preserve-output', program], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}
