import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { publicSchemas } from './types/print-contract.ts';

const { folder } = inject('package');
const widget = join(import.meta.dirname, '..');
const compiler = join(widget, '../node_modules/typescript/bin/tsc');
const vueCompiler = join(widget, 'node_modules/vue-tsc/bin/vue-tsc.js');
const svelteCheck = join(widget, 'node_modules/svelte-check/bin/svelte-check');
const svelteOptions = ['--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--output', 'machine'];

const frameworks = [
  { app: 'react/app.tsx', command: [compiler, '-p', 'tsconfig.json', '--pretty', 'false'] },
  { app: 'vue/app.vue', command: [vueCompiler, '-p', 'vue/tsconfig.json', '--pretty', 'false'] },
  { app: 'svelte/app.svelte', command: [svelteCheck, ...svelteOptions] },
];

/** What a compiler complains of. One that fails without a complaint has not compiled anything. */
function compile([program = '', ...words]: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...words], { cwd: folder }, (failure, stdout, stderr) => {
      const complaints = stdout.split('\n').filter((line) => /\berror\b/i.test(line) && !line.includes('COMPLETED'));
      if (failure && !complaints.length) reject(new Error(`${stdout}${stderr}`));
      else resolve(complaints);
    });
  });
}

/** The same app with a slip in an attribute, in a binding and in an event. */
async function misspell(app: string): Promise<void> {
  const text = await readFile(join(folder, app), 'utf8');
  const slips = text
    .replace(/\bserver=/, 'sever=')
    .replace('.prompt', '.promt')
    .replace('.images.', '.pictures.');
  await writeFile(join(folder, app.replace('/app.', '/slips.')), slips);
}

describe('the types', () => {
  beforeAll(() => Promise.all(frameworks.map(({ app }) => misspell(app))));

  it.each(frameworks)('know right from wrong in $app', async ({ app, command }) => {
    const complaints = await compile(command);
    const [, extension] = app.split('.');
    expect(complaints.filter((line) => !line.includes(`slips.${extension}`))).toEqual([]);
    for (const slip of [/se(?:r)?ver/, /promt/, /pictures/]) expect(complaints.join('\n')).toMatch(slip);
  });

  it('serve a strict project that Node resolves for', async () => {
    expect(await compile([compiler, '-p', 'tsconfig.node.json', '--pretty', 'false'])).toEqual([]);
  });

  it('are those of the contract', async () => {
    const contract = join(widget, '../server/contract/index.ts');
    const text = `import type * as contract from '${contract}';
import type * as widget from '@vignette/widget';
type Same<One, Other> = (<Any>() => Any extends One ? 1 : 2) extends <Any>() => Any extends Other ? 1 : 2 ? true : false;
${Object.keys(publicSchemas)
  .map((name) => `export const is${name}Same: Same<contract.${name}, widget.${name}> = true;`)
  .join('\n')}`;
    await writeFile(join(folder, 'same.ts'), text);
    const options = { extends: './tsconfig.json', compilerOptions: { skipLibCheck: true }, include: ['same.ts'] };
    await writeFile(join(folder, 'tsconfig.same.json'), JSON.stringify(options));
    expect(await compile([compiler, '-p', 'tsconfig.same.json', '--pretty', 'false'])).toEqual([]);
  });
});
