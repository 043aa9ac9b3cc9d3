import { access } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { findPostgresBinaries } from './find-postgres-binaries.ts';

describe('findPostgresBinaries', () => {
  it('finds those of this machine', async () => {
    const { initdb, postgres } = findPostgresBinaries();
    await expect(Promise.all([access(initdb), access(postgres)])).resolves.toHaveLength(2);
  });

  it('names DATABASE_URL on a platform without any', () => {
    expect(() => findPostgresBinaries('plan9-mips')).toThrow(/plan9-mips.*DATABASE_URL/);
  });
});
