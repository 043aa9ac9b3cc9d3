import { beforeAll, describe, expect, it } from 'vitest';
import { expectRefusal } from '../matrix/expect-refusal.ts';
import { makeThing } from '../matrix/make-thing.ts';
import type { Call, Row } from '../matrix/row.ts';
import { surfaces } from '../matrix/surfaces.ts';
import { send } from '../matrix/send.ts';
import { foreignOrigin } from '../world/credentials/credentials.ts';
import type { World } from '../world/open-world.ts';
import { writeSnapshot } from '../world/write-snapshot.ts';
import { findCredentials } from './find-credentials.ts';

const forged: Readonly<Record<string, Record<string, string>>> = {
  'from another site': { origin: foreignOrigin },
  'from a frame without an origin': { origin: 'null' },
  'from another site, with an origin of ours': { 'sec-fetch-site': 'cross-site' },
  'from another origin of the same site': { 'sec-fetch-site': 'same-site' },
  'from where nobody says': { origin: '' },
};

/** What changes something for who is signed in comes from our own pages; of anything else nothing happens. */
export function describeForms(rows: readonly Row[], getWorld: () => World): void {
  const closed = rows.filter((row) => isChange(row) && surfaces[row.surface].isOwn && !row.takesForeignPosts);
  describe.each(closed.map((row) => [row.route, row] as const))('%s', (_, row) => {
    let call: Call;
    let before: string;

    beforeAll(async () => {
      call = row.call({ world: getWorld(), id: await makeThing(row, getWorld(), row.thing?.owners[0]) });
      before = await writeSnapshot(getWorld().services);
    });

    it.each(Object.entries(forged))('takes nothing %s', async (__, headers) => {
      const world = getWorld();
      const credentials = findCredentials(world, row);
      const response = await send(world, row, { credentials, call: { ...call, headers } });
      await expectRefusal(response, row, 'request_forged');
    });

    it('leaves everything as it was', async () => {
      expect(await writeSnapshot(getWorld().services)).toBe(before);
    });
  });
}

function isChange({ route }: Row): boolean {
  return !route.startsWith('GET ');
}
