import { createClosingStack } from '../../src/app/closing-stack.ts';
import { createRandom } from '../support/random.ts';
import type { Campaign, CampaignOptions } from './campaign.ts';
import { hostPages } from './hosts/host-pages.ts';
import { type Stage, openStage } from './hosts/open-stage.ts';
import { readPlainLook } from './hosts/read-plain-look.ts';
import { visitHost } from './hosts/visit-host.ts';

/** Pages of careless and hostile hosts: a picture is made and shown, or the widget says why not, and nothing else changes. */
export const hosts: Campaign = {
  name: 'hosts',
  about: 'careless and hostile pages in a real browser; the widget works or says why not, and leaves them as they were',
  rounds: hostPages.length,
  async run(options) {
    const stack = createClosingStack();
    try {
      return await visitAll(await openStage(stack), options);
    } finally {
      await stack.close();
    }
  },
};

/** One round is one page; fewer rounds than pages visit a sample of them. */
async function visitAll(stage: Stage, { seed, rounds, say }: CampaignOptions): Promise<string[]> {
  const findings: string[] = [];
  const plainLook = await readPlainLook(stage);
  for (const [index, host] of drawPages(seed, rounds).entries()) {
    const found = await visitHost(stage, { host, plainLook, prompt: `a red fox on the sea, number ${seed}.${index}` });
    findings.push(...found);
    say(`${String(index + 1).padStart(3)} ${host.name}: ${found.length === 0 ? 'as it should be' : found.join('; ')}`);
  }
  return findings;
}

function drawPages(seed: number, count: number) {
  const random = createRandom(seed);
  const drawn = hostPages.map((host) => ({ host, rank: random() })).toSorted((one, other) => one.rank - other.rank);
  return drawn.slice(0, count).map(({ host }) => host);
}
