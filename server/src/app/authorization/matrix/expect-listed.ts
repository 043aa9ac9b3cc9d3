import { expect } from 'vitest';
import type { Actor } from './actor.ts';
import { decideOutcome } from './decide-outcome.ts';
import type { Listed } from './make-listed.ts';
import type { Row } from './row.ts';

/** What is theirs is in it, and nothing of anybody else. */
export async function expectListed(response: Response, row: Row, { listed, actor }: { listed: Listed; actor: Actor }) {
  const text = await response.text();
  for (const { owner, id } of listed) {
    const isTheirs = decideOutcome(row, actor, owner) === 'allowed';
    expect.soft(text.includes(id), `that of the ${owner}`).toBe(isTheirs);
  }
}
