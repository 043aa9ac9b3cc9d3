import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { isOutOfReach } from './is-out-of-reach.ts';

const withCode = (code: string) => Object.assign(new Error('no'), { code });

describe('isOutOfReach', () => {
  it('recognises a server that is not there', async () => {
    const client = new pg.Client({ host: '/nowhere' });
    expect(isOutOfReach(await client.connect().catch((error: unknown) => error))).toBe(true);
  });

  it('recognises a database that starts, stops, takes no more connections or cuts one off', () => {
    for (const code of ['57P01', '57P02', '57P03', '53300', '08006', 'ECONNRESET', 'EPIPE']) {
      expect(isOutOfReach(withCode(code))).toBe(true);
    }
    expect(isOutOfReach(new Error('Connection terminated unexpectedly'))).toBe(true);
  });

  it('takes nothing else for it', () => {
    for (const error of [withCode('23505'), withCode('ENOENT'), new Error('Connection'), undefined]) {
      expect(isOutOfReach(error)).toBe(false);
    }
  });
});
