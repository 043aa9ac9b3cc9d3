import { describe, expect, it } from 'vitest';
import type { Row } from '../matrix/row.ts';
import { surfaces } from '../matrix/surfaces.ts';
import { foreignOrigin } from '../world/credentials/credentials.ts';
import type { World } from '../world/open-world.ts';

/** A preflight carries no token, so where scripts of any page may ask it is answered for any page; elsewhere for none. */
export function describePreflights(rows: readonly Row[], getWorld: () => World): void {
  describe('a preflight', () => {
    // Loading the widget takes none.
    const asked = rows.filter(({ surface }) => surface !== 'embed');
    it.each(asked.map((row) => [row.route, row] as const))('of %s', async (_, { route, surface }) => {
      const [method = '', path = ''] = route.split(' ');
      const headers = {
        origin: foreignOrigin,
        'access-control-request-method': method,
        'access-control-request-headers': 'authorization',
      };
      const response = await getWorld().app.request(path, { method: 'OPTIONS', headers });
      const { isReadElsewhere } = surfaces[surface];
      expect(response.status === 204).toBe(isReadElsewhere);
      expect(response.headers.get('access-control-allow-origin')).toBe(isReadElsewhere ? foreignOrigin : null);
      expect(response.headers.get('access-control-allow-credentials')).toBe(null);
    });
  });
}
