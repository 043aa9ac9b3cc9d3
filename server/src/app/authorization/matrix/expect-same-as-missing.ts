import { uuidv7 } from 'uuidv7';
import { expect } from 'vitest';
import type { Credentials } from '../world/credentials/credentials.ts';
import type { World } from '../world/open-world.ts';
import { describeResponse } from './describe-response.ts';
import type { Row } from './row.ts';
import { send } from './send.ts';

interface Asked {
  world: World;
  credentials: Credentials;
  id: string;
}

/** What is there but not theirs is answered exactly as what was never there: such a thing, or such an address. */
export async function expectSameAsMissing(response: Response, row: Row, { world, credentials, id }: Asked) {
  const missing = row.thing?.nameMissing() ?? uuidv7();
  const call = row.thing ? row.call({ world, id: missing }) : { path: `/${missing}` };
  const other = await send(world, row, { credentials, call });
  const asked = row.thing ? id : row.call({ world, id }).path.slice(1);
  expect(await describeResponse(response, asked)).toEqual(await describeResponse(other, missing));
}
