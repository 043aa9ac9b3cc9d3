import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImagePage, Problem } from '@vignette/server/contract';
import { uuidv7 } from 'uuidv7';
import { openAdminStage, type AdminStage } from '../administration/testing/open-admin-stage.ts';
import type { SignedInBrowser } from '../app/testing/open-test-app.ts';
import { countBuffers } from '../database/testing/count-buffers.ts';
import { findNeighbours } from './find-neighbours.ts';
import { listImages } from './list-images.ts';
import { listUnfinished } from './list-unfinished.ts';
import { addPastImages } from './testing/add-past-images.ts';

let stage: AdminStage;
let person: SignedInBrowser;

beforeAll(async () => {
  stage = await openAdminStage();
  person = await stage.signIn();
  const { services, site } = stage;
  for (const ownerId of [person.id, stage.person.id]) {
    await addPastImages(services.database, { ownerId, siteId: site.id, count: 50 });
  }
});
afterAll(() => stage.close());

const list = async (query: string, by = person) => (await (await by.get(`/v1/images${query}`)).json()) as ImagePage;

describe('GET /v1/images', () => {
  it('lists the account’s own, newest first, page by page without gap or repetition', async () => {
    const seen: ImagePage['items'] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await list(`?limit=20${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    const own = await stage.services.database
      .selectFrom('images')
      .select('id')
      .where('owner_id', '=', person.id)
      .execute();
    expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(own.map(({ id }) => id)));
    expect(seen.map(({ createdAt }) => createdAt)).toEqual(
      seen
        .map(({ createdAt }) => createdAt)
        .toSorted()
        .toReversed(),
    );
    expect(seen[0]).toMatchObject({ prompt: 'a red fox', site: 'A site', model: 'fake-1', width: 64 });
  });

  it('is for the session of this server: no token, no other origin', async () => {
    const byToken = await stage.call('/v1/images', stage);
    expect([byToken.status, await byToken.json()]).toEqual([401, expect.objectContaining({ code: 'session_missing' })]);
    const { headers } = await person.get('/v1/images', { origin: 'https://evil.example' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await person.send('/v1/images', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'GET' },
    });
    expect(preflight.headers.get('access-control-allow-methods')).toBeNull();
  });

  it.each(['?cursor=nonsense', '?limit=0', '?limit=101'])('refuses %s', async (query) => {
    const response = await person.get(`/v1/images${query}`);
    expect([response.status, ((await response.json()) as Problem).code]).toEqual([400, 'field_invalid']);
  });
});

describe('a page of the gallery', () => {
  it('touches as many buffers of ten thousand pictures as of a hundred', async () => {
    const { services, site } = stage;
    const [few, many] = [uuidv7(), uuidv7()];
    await addPastImages(services.database, { ownerId: few, siteId: site.id, count: 100 });
    await addPastImages(services.database, { ownerId: many, siteId: site.id, count: 10_000 });
    await services.pool.query('analyze');
    const [ofFew, ofMany] = [await countPage(few), await countPage(many)];
    // An index of more pictures may be a level deeper.
    expect(ofMany).toBeLessThanOrEqual(ofFew + 10);
  });

  async function countPage(accountId: string): Promise<number> {
    const { services } = stage;
    const { buffers } = await countBuffers(services, async (database) => {
      const dependencies = { ...services, database };
      const { items, nextCursor } = await listImages(dependencies, { accountId, limit: 24 });
      await listImages(dependencies, { accountId, limit: 24, cursor: nextCursor ?? '' });
      await listUnfinished(dependencies, accountId);
      const [, picture] = items;
      if (!picture) throw new Error('there is no picture');
      const position = { imageId: picture.id, createdAt: new Date(picture.createdAt) };
      await findNeighbours(database, { accountId, ...position });
    });
    return buffers;
  }
});
