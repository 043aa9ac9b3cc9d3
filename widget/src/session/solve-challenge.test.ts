import { expect } from '@open-wc/testing';
import type { Challenge } from '@vignette/server/contract';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { solveChallenge } from './solve-challenge.ts';

const secret = { hmacSignatureSecret: 'secret' };

/** As it arrives over the wire. */
async function receiveChallenge(counter: number): Promise<Challenge> {
  const challenge = await createChallenge({ ...secret, algorithm: 'PBKDF2/SHA-256', cost: 10, counter, deriveKey });
  return JSON.parse(JSON.stringify(challenge)) as Challenge;
}

describe('solveChallenge', () => {
  it('finds what the server accepts', async () => {
    const payload = JSON.parse(atob(await solveChallenge(await receiveChallenge(40))));
    expect(payload.solution.counter).to.equal(40);
    const { verified } = await verifySolution({ ...payload, ...secret, deriveKey });
    expect(verified).to.equal(true);
  });

  it('finds it on a page whose `Array.from` is that of MooTools', async () => {
    const from = Array.from;
    Array.from = (list: ArrayLike<unknown>) => Array.prototype.slice.call(list);
    try {
      const payload = JSON.parse(atob(await solveChallenge(await receiveChallenge(3))));
      expect(payload.solution.counter).to.equal(3);
    } finally {
      Array.from = from;
    }
  });

  it('stops when nobody waits for it any more', async () => {
    const abort = new AbortController();
    const solving = solveChallenge(await receiveChallenge(100_000), abort.signal);
    abort.abort();
    expect(await solving.catch((error: Error) => error.name)).to.equal('AbortError');
  });
});
