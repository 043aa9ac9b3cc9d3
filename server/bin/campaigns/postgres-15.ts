import path from 'node:path';
import { findPostgres15 } from '../setup/find-postgres-15.ts';
import { createPostgres15Step } from '../test/create-postgres-15-step.ts';
import type { Campaign } from './campaign.ts';

const server = path.resolve(import.meta.dirname, '../..');

/** All that reaches a database, on the oldest PostgreSQL there may be under it. */
export const postgres15: Campaign = {
  name: 'postgres-15',
  about: 'the tests of all that reaches a database, once more on PostgreSQL 15',
  rounds: 1,
  async run({ rounds, say }) {
    const binaries = await findPostgres15();
    if (!binaries) return ['PostgreSQL 15 is not on this machine.'];
    const step = createPostgres15Step({ server, binaries });
    const findings: string[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const { passed, failed, output } = await step.run(new AbortController().signal);
      say(`round ${round}: ${passed} passed, ${failed} failed`);
      if (failed > 0) findings.push(output);
    }
    return findings;
  },
};
