import { type EngineCosts, listEngineCosts } from '../../src/engines/admission/list-engine-costs.ts';
import type { Command } from './command.ts';
import { formatDollars } from './format-dollars.ts';
import { jsonOption } from './json-option.ts';
import { layOutTable } from './lay-out-table.ts';
import { UsageError } from './usage-error.ts';
import { withDatabase } from './with-database.ts';

const counts = ['succeeded', 'refused', 'failed', 'unknown', 'open'] as const;

export const engineCosts: Command = {
  name: 'engine costs',
  usage: '[--days 30] [--json]',
  about:
    'Show what paid engines were asked and what it cost, by UTC day, engine and model; open and unknown calls at their estimate.',
  options: { days: { type: 'string' }, ...jsonOption },
  async run({ options, variables, say }) {
    const days = readDays(options['days']);
    const costs = await withDatabase(variables, (dependencies) => listEngineCosts(dependencies, days));
    if (options['json']) return say(JSON.stringify(costs, null, 2));
    say(costs.length > 0 ? describeCosts(costs) : 'No paid engine was asked in this time.');
  },
};

function readDays(text: unknown = '30'): number {
  if (!/^[1-9]\d{0,3}$/.test(String(text))) throw new UsageError('--days takes a whole number of days, up to 9999.');
  return Number(text);
}

function describeCosts(costs: readonly EngineCosts[]): string {
  const add = (key: (typeof counts)[number] | 'costMicros') => costs.reduce((sum, row) => sum + row[key], 0);
  return layOutTable([
    ['day', 'engine', 'model', ...counts, 'US dollars'],
    ...costs.map((row) => [
      row.day,
      row.engine,
      row.model,
      ...counts.map((key) => String(row[key])),
      formatDollars(row.costMicros),
    ]),
    ['total', '', '', ...counts.map((key) => String(add(key))), formatDollars(add('costMicros'))],
  ]);
}
