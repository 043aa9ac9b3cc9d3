import { parseArgs } from 'node:util';
import type { Campaign } from './campaigns/campaign.ts';
import { crash } from './campaigns/crash.ts';
import { engines } from './campaigns/engines.ts';
import { hosts } from './campaigns/hosts.ts';
import { ledger } from './campaigns/ledger.ts';
import { looks } from './campaigns/looks.ts';
import { postgres15 } from './campaigns/postgres-15.ts';
import { races } from './campaigns/races.ts';

const campaigns: Campaign[] = [crash, races, ledger, engines, hosts, looks, postgres15];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, rounds: { type: 'string' } },
});
const campaign = campaigns.find(({ name }) => name === positionals[0]);

if (campaign) {
  const rounds = Number(values.rounds ?? campaign.rounds);
  const findings = await campaign.run({ seed: Number(values.seed), rounds, say: (line) => console.log(line) });
  for (const finding of findings) console.error(`✗ ${finding}`);
  console.log(findings.length === 0 ? `${campaign.name}: clean after ${rounds} rounds` : `${findings.length} findings`);
  process.exitCode = findings.length === 0 ? 0 : 1;
} else {
  console.error('Usage: npm run campaign -- <name> [--seed 1] [--rounds N]\n');
  for (const { name, about, rounds } of campaigns) console.error(`  ${name.padEnd(11)} ${about} (${rounds} rounds)`);
  process.exitCode = 1;
}
