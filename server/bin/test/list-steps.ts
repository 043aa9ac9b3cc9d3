import path from 'node:path';
import { buildWidget } from '../setup/build-widget.ts';
import { ensureBrowser } from '../setup/find-browser.ts';
import { findPostgres15 } from '../setup/find-postgres-15.ts';
import { createCheckStep } from './create-check-step.ts';
import { createPostgres15Step, postgres15Sample } from './create-postgres-15-step.ts';
import { createVitestStep } from './create-vitest-step.ts';
import { createWidgetStep } from './create-widget-step.ts';
import type { TestStep } from './test-step.ts';

/** All of `npm test`, what is fast first. */
export async function listSteps(root: string): Promise<readonly TestStep[]> {
  const [server, widget, demo] = ['server', 'widget', 'demo'].map((name) => path.join(root, name)) as [
    string,
    string,
    string,
  ];
  const prepare = async () => {
    await buildWidget();
    return { CHROMIUM_PATH: await ensureBrowser() };
  };
  const postgres15 = await findPostgres15();
  return [
    createCheckStep(root),
    createVitestStep({ name: 'server', folder: server, prepare }),
    createWidgetStep(widget, prepare),
    createVitestStep({
      name: 'widget as a package',
      folder: widget,
      words: ['--config=npm/vitest.config.ts'],
      prepare: async () => ({ CHROMIUM_PATH: await ensureBrowser() }),
    }),
    createVitestStep({
      name: 'widget, looked at',
      folder: widget,
      words: ['--config=test/look/vitest.config.ts'],
      prepare,
    }),
    createVitestStep({ name: 'demo, end to end', folder: demo, prepare }),
    ...(postgres15 ? [createPostgres15Step({ server, binaries: postgres15, files: postgres15Sample })] : []),
  ];
}
