import { beforeAll, describe, expect, it } from 'vitest';
import { describeResponse } from '../matrix/describe-response.ts';
import { expectRefusal } from '../matrix/expect-refusal.ts';
import { makeThing } from '../matrix/make-thing.ts';
import type { Row } from '../matrix/row.ts';
import { send } from '../matrix/send.ts';
import type { World } from '../world/open-world.ts';
import { uuidv7 } from 'uuidv7';

/** Where the signature of an address is the permission: it opens this address, and no other. */
export function describeSignatures(rows: readonly Row[], getWorld: () => World): void {
  const signed = rows.filter(({ surface }) => surface === 'userFile');
  describe.each(signed.map((row) => [row.route, row] as const))('the signature of %s', (_, row) => {
    let [mine, other] = ['', ''];

    beforeAll(async () => {
      mine = await makeThing(row, getWorld(), undefined);
      other = await makeThing(row, getWorld(), undefined);
    });

    const ask = (id: string, change: (path: string) => string) => {
      const world = getWorld();
      const call = { path: change(row.call({ world, id }).path) };
      return send(world, row, { credentials: world.credentials['account by token'], call });
    };

    it('is needed', async () => {
      await expectRefusal(await ask(mine, (path) => path.replace(/\?.*/, '')), row, 'field_invalid');
    });

    it('opens no other file, there or not', async () => {
      const missing = uuidv7();
      const there = await ask(mine, (path) => path.replace(mine, other));
      const notThere = await ask(mine, (path) => path.replace(mine, missing));
      expect(await describeResponse(there.clone(), other)).toEqual(await describeResponse(notThere, missing));
      await expectRefusal(there, row, 'not_found');
    });

    it('ends with its time, which cannot be put off', async () => {
      const later = (path: string) => path.replace(/(?<=expires=)\d+/, (time) => String(Number(time) + 3600));
      await expectRefusal(await ask(mine, later), row, 'not_found');
    });
  });
}
