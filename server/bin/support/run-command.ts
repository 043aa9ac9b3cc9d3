import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const operatorProgram = fileURLToPath(new URL('../vignette.ts', import.meta.url));

/** Runs one `npm run vignette -- …` command on this Node; resolves with its exit code and everything it printed. */
export async function runCommand(
  words: string[],
  environment: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [operatorProgram, ...words], { env: { ...process.env, ...environment } });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text));
  child.stderr.on('data', (text: Buffer) => (output += text));
  const [code] = await once(child, 'close');
  return { code: code as number | null, output };
}
