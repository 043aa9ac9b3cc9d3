// Runs on any Node from 20 on with nothing installed, hence plain JavaScript: installs, then hands over to our own Node.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './launcher/install-packages.mjs';
import { runProgram } from './launcher/run-program.mjs';

const oldestNode = 20;
const root = fileURLToPath(new URL('../..', import.meta.url));
const [command = '', ...words] = process.argv.slice(2);
const program = path.join(root, 'server/bin', `${command}.ts`);

try {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    throw new Error(`Vignette needs Node ${oldestNode} or newer; this is ${process.versions.node}.`);
  }
  if (!/^[a-z]+$/.test(command) || !existsSync(program)) throw new Error(`There is no command "${command}".`);
  await installPackages(root);
  await runProgram(root, program, words);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
