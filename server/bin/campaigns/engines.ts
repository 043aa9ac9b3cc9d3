import { createClosingStack } from '../../src/app/closing-stack.ts';
import { verifyLedger } from '../../src/credits/verify-ledger.ts';
import { createRandom } from '../support/random.ts';
import type { Campaign } from './campaign.ts';
import { killAtEveryStage } from './engines/kill-at-every-stage.ts';
import { killAtRandom } from './engines/kill-at-random.ts';
import { openScene } from './engines/open-scene.ts';

/** Workers die in the middle of calls that cost money; those that come after them must not pay again where they can know. */
export const engines: Campaign = {
  name: 'engines',
  about: 'SIGKILL for workers at every stage of a call to a hosted engine, then at random; nothing is paid twice',
  rounds: 10,
  async run({ seed, rounds, say }) {
    const random = createRandom(seed);
    const stack = createClosingStack();
    const findings: string[] = [];
    try {
      const scene = await openScene(stack);
      for (let round = 1; round <= rounds; round++) {
        const kill = round % 2 === 1 ? killAtEveryStage : killAtRandom;
        findings.push(...(await kill(scene, random)));
        const ledger = await verifyLedger(scene.postgres.database);
        findings.push(...ledger.map(({ check, subject }) => `not true: ${check} (${subject})`));
        say(`round ${round}: ${findings.length} findings so far`);
      }
    } finally {
      await stack.close();
    }
    return findings;
  },
};
