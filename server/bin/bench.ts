// oxlint-disable-next-line import/no-unassigned-import -- first: zod learns of OpenAPI before the contract's schemas are made
import '@hono/zod-openapi';
import type { Bench, BenchLine, BenchRow } from './bench/bench.ts';
import { accept } from './bench/accept.ts';
import { embed } from './bench/embed.ts';
import { history } from './bench/history.ts';
import { layoutTable } from './bench/layout-table.ts';
import { pictureEvent } from './bench/picture-event.ts';
import { renditions } from './bench/renditions.ts';
import { streams } from './bench/streams.ts';

const benches: Bench[] = [embed, accept, pictureEvent, history, streams, renditions];
const notBuilt: BenchRow[] = [
  {
    what: 'extension on a page where it is not used',
    figure: 'not built yet',
    budget: '0 scripts, 0 bytes, 0 requests',
  },
];

const wanted = process.argv.slice(2);
const chosen = benches.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

if (chosen.length === 0) {
  console.error(`There is no such bench. There are: ${benches.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}
for (const bench of chosen) {
  console.log(`\n${bench.name}`);
  for (const line of await bench.run()) print(line);
}
if (wanted.length === 0) notBuilt.forEach(print);

function print(line: BenchLine): void {
  if ('columns' in line) console.log(layoutTable(line).join('\n'));
  else printRow(line);
}

function printRow({ what, figure, budget, holds }: BenchRow): void {
  const verdict = holds === undefined ? ' ' : holds ? '✓' : '✗';
  console.log(
    `${verdict} ${what.padEnd(80)} ${figure.padStart(16)}${budget === undefined ? '' : `   budget ${budget}`}`,
  );
}
