import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

/** One import up a floor, or sideways, for each rule; and words of the sentence that must answer it. */
const violations = [
  ['server/contract/a.ts', "import '../client/index.ts'", 'The contract imports zod'],
  ['server/contract/b.ts', "import 'kysely'", 'The contract imports zod'],
  ['server/client/a.ts', "import { Me } from '../contract/index.ts'", 'zod must not get into a page'],
  ['server/client/b.ts', "import '../src/errors/app-error.ts'", 'The client imports its own files'],
  ['server/client/c.ts', "import 'zod'", 'The client imports its own files'],
  ['server/src/http/a.ts', "import '../sites/get-site.ts'", 'Shared floors'],
  ['server/src/database/embedded/a.ts', "import '../../credits/hold-credits.ts'", 'Shared floors'],
  ['server/src/storage/a.ts', "import '../app/services.ts'", 'Nothing below src/app imports it'],
  ['server/src/pictures/a.ts', "import '../gallery/name-image-file.ts'", 'Shared floors'],
  ['server/src/engines/collage/a.ts', "import '../../generation/sweep.ts'", 'Shared floors'],
  ['server/src/jobs/a.ts', "import '../live/stream-hub.ts'", 'Shared floors'],
  ['server/src/fetching/a.ts', "import '../uploads/find-own-uploads.ts'", 'Shared floors'],
  ['server/src/engines/admission/a.ts', "import '../../generation/sweep.ts'", 'Shared floors'],
  ['server/src/uploads/a.ts', "import '../generation/sweep.ts'", 'Uploads belong to their owner'],
  ['server/src/sites/b.ts', "import '../uploads/find-own-uploads.ts'", 'Sites and visitors know accounts only'],
  ['server/src/sites/a.ts', "import '../credits/hold-credits.ts'", 'Sites and visitors know accounts only'],
  ['server/src/mail/a.ts', "import '../accounts/account.ts'", 'Shared floors'],
  ['server/src/accounts/a.ts', "import '../sites/get-site.ts'", 'Accounts are the lowest feature'],
  ['server/src/grants/a.ts', "import '../credits/hold-credits.ts'", 'Grants say what an account allowed'],
  ['server/src/webhooks/a.ts', "import '../generation/sweep.ts'", 'Webhooks tell owners by id'],
  ['server/src/credits/a.ts', "import '../generation/sweep.ts'", 'Credits know budgets'],
  ['server/src/generation/a.ts', "import '../gallery/name-image-file.ts'", 'Generation knows neither'],
  ['server/src/generation/b.ts', "import '../app/services.ts'", 'Nothing below src/app imports it'],
  ['server/src/live/a.ts', "import '../gallery/name-image-file.ts'", 'no business with the gallery'],
  ['server/src/gallery/a.ts', "import '../live/stream-hub.ts'", 'no business with the stream'],
  ['server/src/gallery/b.ts', "import '@vignette/server/client'", 'source knows no program, page or package'],
  ['server/src/app/a.ts', "import '../../../demo/serve-demo.ts'", 'source knows no program, page or package'],
  ['server/bin/a.ts', "import '../../widget/src/app/define.ts'", 'they import nothing of it'],
  ['widget/src/a.ts', "import { Me } from '@vignette/server/contract'", 'zod must not get into a page'],
  ['widget/src/b.ts', "import '../../server/src/errors/app-error.ts'", 'The widget knows of the server'],
  ['widget/src/c.ts', "import '../../demo/serve-demo.ts'", 'The widget knows nothing of who uses it'],
  ['demo/a.ts', "import '@vignette/server/client'", 'The demo imports nothing of ours'],
  ['demo/e2e/b.ts', "import '../../server/bin/start.ts'", 'The demo imports nothing of ours'],
] as const;

const allowed = [
  ['server/contract/ok.ts', "import 'zod'; import './values.ts'"],
  ['server/client/ok.ts', "import type { Me } from '../contract/index.ts'; export type Mine = Me"],
  ['server/src/storage/ok.ts', "import '../errors/start-error.ts'"],
  ['server/src/app/ok.ts', "import '../gallery/name-image-file.ts'; import '@vignette/server/contract'"],
  [
    'server/src/generation/ok.ts',
    "import '../credits/hold-credits.ts'; import '../engines/engine.ts'; import '../uploads/find-own-uploads.ts'",
  ],
  ['widget/src/ok.ts', "import '@vignette/server/client'; import './facade/define.ts'"],
  ['demo/ok.ts', "import './page-policy.ts'; import 'playwright-core'"],
] as const;

let folder: string;
let complaints: Map<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vignette-floors-'));
  await writeFile(path.join(folder, '.oxlintrc.json'), JSON.stringify(await readFloorRules()));
  await plant('server/src/sites/circle.ts', "import './round.ts'; export const circle = 1");
  await plant('server/src/sites/round.ts', "import './circle.ts'; export const round = 1");
  for (const [file, code] of [...violations, ...allowed]) await plant(file, `${code};\n`);
  complaints = await lint();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the floors', () => {
  it.each(violations)('refuse in %s: %s', (file, _, sentence) => {
    expect(complaints.get(file)).toContain(sentence);
  });

  it.each(allowed)('let pass in %s: %s', (file) => {
    expect(complaints.get(file)).toBeUndefined();
  });

  it('refuse a circle', () => {
    expect(complaints.get('server/src/sites/circle.ts')).toContain('cycle');
  });
});

/** The rules as they are, without what needs types, plugins and whole programs. */
async function readFloorRules(): Promise<object> {
  const { plugins, overrides } = JSON.parse(await readFile(path.join(root, '.oxlintrc.json'), 'utf8')) as {
    plugins: string[];
    overrides: { rules: object }[];
  };
  const floors = overrides.filter(({ rules }) => 'no-restricted-imports' in rules);
  return { plugins, categories: { correctness: 'off' }, rules: { 'import/no-cycle': 'error' }, overrides: floors };
}

async function plant(file: string, code: string): Promise<void> {
  const place = path.join(folder, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, code);
}

/** What is said of each file. */
async function lint(): Promise<Map<string, string>> {
  const oxlint = path.join(root, 'node_modules/.bin/oxlint');
  const output = await new Promise<string>((resolve) => {
    execFile(oxlint, ['--format=json'], { cwd: folder }, (_, said) => resolve(said));
  });
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { filename: string; message: string; help?: string }[];
  };
  return new Map(diagnostics.map(({ filename, message, help }) => [filename, `${message} ${help}`]));
}
