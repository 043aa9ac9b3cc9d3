import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { buildWidget } from '../setup/build-widget.ts';
import { ensureBrowser } from '../setup/find-browser.ts';
import type { Campaign } from './campaign.ts';

const widget = path.resolve(import.meta.dirname, '../../../widget');
const lineSchema = z.object({ about: z.string(), faults: z.array(z.string()) });

/** The widget in every state, language, width and theme: where everything stands, what it is called, and what axe finds. */
export const looks: Campaign = {
  name: 'looks',
  about:
    'the widget in every state and language, from 320 to 1440 px, in each theme; nothing cut off, unnamed or too pale',
  rounds: 350,
  async run({ seed, rounds, say }) {
    await buildWidget();
    const environment = { ...process.env, CHROMIUM_PATH: await ensureBrowser() };
    const words = ['test/look/inspect-all.ts', String(rounds), String(seed)];
    const program = spawn(process.execPath, words, {
      cwd: widget,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const complaint = text(program.stderr);
    const ended = new Promise<number | null>((resolve) => void program.once('close', resolve));
    const findings: string[] = [];
    for await (const line of createInterface(program.stdout)) {
      const { about, faults } = lineSchema.parse(JSON.parse(line));
      findings.push(...faults.map((fault) => `${about}: ${fault}`));
      say(`${about}: ${faults.length === 0 ? 'as it should be' : faults.join('; ')}`);
    }
    return (await ended) === 0 ? findings : [...findings, `the program that looks broke down: ${await complaint}`];
  },
};
