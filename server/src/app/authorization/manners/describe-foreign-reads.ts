import { describe, expect, it } from 'vitest';
import { makeThing } from '../matrix/make-thing.ts';
import type { Row } from '../matrix/row.ts';
import { send } from '../matrix/send.ts';
import { surfaces } from '../matrix/surfaces.ts';
import { foreignOrigin } from '../world/credentials/credentials.ts';
import type { World } from '../world/open-world.ts';
import { findCredentials } from './find-credentials.ts';

/** Whatever a script of another site gets out of our own pages with the cookies of who looks at it, it cannot read. */
export function describeForeignReads(rows: readonly Row[], getWorld: () => World): void {
  const own = rows.filter(({ route, surface }) => route.startsWith('GET ') && !surfaces[surface].isReadElsewhere);
  describe('a script of another site', () => {
    it.each(own.map((row) => [row.route, row] as const))('reads nothing of %s', async (_, row) => {
      const world = getWorld();
      const call = row.call({ world, id: await makeThing(row, world, row.thing?.owners[0]) });
      const credentials = { ...findCredentials(world, row), origin: foreignOrigin };
      const { headers, body } = await send(world, row, { credentials, call });
      expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
      await body?.cancel();
    });
  });
}
