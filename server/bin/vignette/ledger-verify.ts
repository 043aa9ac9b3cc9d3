import { verifyLedger } from '../../src/credits/verify-ledger.ts';
import type { Command } from './command.ts';
import { withDatabase } from './with-database.ts';

export const ledgerVerify: Command = {
  name: 'ledger verify',
  usage: '',
  about: 'Prove that every credit is where it should be. Exits with 1 when one is not.',
  async run({ variables, say }) {
    const findings = await withDatabase(variables, ({ database }) => verifyLedger(database));
    for (const { check, subject } of findings) say(`✗ ${check}: ${subject}`);
    say(findings.length === 0 ? 'The ledger is clean.' : `${findings.length} findings.`);
    return findings.length === 0;
  },
};
