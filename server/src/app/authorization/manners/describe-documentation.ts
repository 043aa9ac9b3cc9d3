import { describe, expect, it } from 'vitest';
import type { Access, Row } from '../matrix/row.ts';
import type { World } from '../world/open-world.ts';

type Security = Record<string, string[]>[];

/** What `/openapi.json` says of who may ask is what the rows say, which everybody has tried. */
export function describeDocumentation(rows: readonly Row[], getWorld: () => World): void {
  describe('the description of the API', () => {
    it('names what each route takes', async () => {
      const described = await readSecurity(getWorld());
      const wanted = rows
        .filter(({ route }) => described.has(route))
        .map(({ route, access }) => [route, write(access)]);
      expect(Object.fromEntries(described)).toEqual(Object.fromEntries(wanted));
      expect(described.get('POST /v1/generations')).toHaveLength(2);
    });
  });
}

async function readSecurity({ app }: World): Promise<Map<string, Security>> {
  const response = await app.request('/openapi.json');
  const { paths } = (await response.json()) as { paths: Record<string, Record<string, { security?: Security }>> };
  return new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { security = [] }]) => [nameRoute(method, path), security] as const),
    ),
  );
}

function nameRoute(method: string, path: string): string {
  return `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
}

function write(access: Access): Security {
  if (access === 'everybody') return [];
  if (typeof access === 'string') return [{ session: [] }];
  const accessToken = access.scope === undefined ? [] : [access.scope];
  return [...(access.isForAccounts ? [] : [{ visitorToken: [] }]), { accessToken }];
}
