import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openAdminStage, type AdminStage } from '../../administration/testing/open-admin-stage.ts';
import type { SignedInBrowser } from '../../app/testing/open-test-app.ts';
import { giveCredits } from '../../credits/give-credits.ts';
import { createTestSite } from '../../generation/testing/create-test-site.ts';
import { succeed } from '../../generation/testing/fake-engine.ts';
import { fakeModel } from '../../generation/testing/fake-model.ts';
import { hasEnded, untilGeneration } from '../../generation/testing/until-generation.ts';
import { addToken } from '../../grants/testing/add-token.ts';
import { addPastImages } from '../testing/add-past-images.ts';

let stage: AdminStage;

beforeAll(async () => {
  stage = await openAdminStage();
});
beforeEach(() => stage.engine.behave(succeed));
afterAll(() => stage.close());

async function addPerson() {
  const browser = await stage.signIn();
  return Object.assign(browser, await addToken(stage.services, { site: stage.site, accountId: browser.id }));
}

type Person = Awaited<ReturnType<typeof addPerson>>;

const readPage = async (by: SignedInBrowser, path: string) => (await by.get(path)).text();

const listOwn = (ownerId: string) =>
  stage.services.database
    .selectFrom('images')
    .select(['id', 'generation_id'])
    .where('owner_id', '=', ownerId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();

async function makeOne(person: Person, prompt: string) {
  const { id } = await stage.make(prompt, person);
  const image = (await listOwn(person.id)).find((one) => one.generation_id === id);
  if (!image) throw new Error('nothing was made');
  return image;
}

/** What is stored of an account, wherever. */
async function countFiles(ownerId: string): Promise<number> {
  let count = 0;
  for await (const _ of stage.services.storage.list(ownerId)) count++;
  return count;
}

describe('/gallery', () => {
  it('says how to get pictures while there are none', async () => {
    const page = await readPage(await stage.signIn(), '/gallery');
    expect(page).toContain('No pictures yet');
    expect(page).not.toContain('Older pictures');
  });

  it('shows what was made, with its prompt as text, and pictures of this origin', async () => {
    const person = await addPerson();
    const { id } = await makeOne(person, 'a <b>fox</b> & a hen');
    const page = await readPage(person, '/gallery');
    expect(page).toContain(`href="/gallery/${id}"`);
    expect(page).toContain('a &lt;b&gt;fox&lt;/b&gt; &amp; a hen');
    const [, source] = /<img\s[^>]*src="(\/v1\/images[^"]+)"/.exec(page) ?? [];
    const file = await stage.app.request(source?.replaceAll('&amp;', '&') ?? '');
    expect([file.status, file.headers.get('content-type')]).toEqual([200, expect.stringMatching(/^image\//)]);
  });

  it('leads to older pictures, and says where they end', async () => {
    const person = await stage.signIn();
    await addPastImages(stage.services.database, { ownerId: person.id, siteId: stage.site.id, count: 30 });
    const first = await readPage(person, '/gallery');
    const [, older] = /href="(\/gallery\?cursor=[\w-]+)"[^>]*>Older pictures</.exec(first) ?? [];
    const second = await readPage(person, older ?? '');
    const ids = (page: string) => [...page.matchAll(/href="\/gallery\/([\w-]{36})"/g)].map(([, id]) => id);
    expect([ids(first).length, ids(second).length]).toEqual([24, 6]);
    expect(new Set([...ids(first), ...ids(second)]).size).toBe(30);
    expect(second).not.toContain('Older pictures');
    expect((await person.get('/gallery?cursor=nonsense')).status).toBe(400);
  });

  it('shows what waits, and why something did not come; and lets that go', async () => {
    const person = await addPerson();
    stage.engine.behave(() => ({ state: 'refused', code: 'content_refused', reason: 'No.' }));
    const refused = await stage.make('a picture that is refused', person);
    stage.engine.behave(() => ({ state: 'failed', code: 'engine_failed', reason: 'Broken.', retryable: false }));
    await stage.make('a picture that fails', person);
    await stage.ask('a picture that waits', person);
    const page = await readPage(person, '/gallery');
    expect(page).toContain('Waiting for its turn');
    expect(page).toMatch(
      /Refused\.<\/strong>\s+The engine refuses to make this\. It cost nothing; change the prompt\./,
    );
    expect(page).toContain('The engine could not make it.');
    expect((await person.post(`/gallery/unfinished/${refused.id}/delete`)).status).toBe(303);
    expect(await readPage(person, '/gallery')).not.toContain('a picture that is refused');
  });

  it('is for who is signed in', async () => {
    const browser = stage.openBrowser();
    for (const path of ['/gallery', '/gallery/delete', '/gallery/01900000-0000-7000-8000-000000000000']) {
      const { status, headers } = await browser.get(path);
      expect([status, headers.get('location')]).toEqual([303, `/sign-in?continue=${encodeURIComponent(path)}`]);
    }
  });
});

describe('/gallery/:id', () => {
  it('tells all that is known of a picture', async () => {
    const person = await addPerson();
    const { id } = await makeOne(person, 'a fox at the harbour');
    const page = await readPage(person, `/gallery/${id}`);
    for (const word of ['a fox at the harbour', 'A site', fakeModel.name, fakeModel.label, '64 × 64']) {
      expect(page).toContain(word);
    }
    expect(page).toContain('none, the site paid');
  });

  it('tells what it cost whoever paid for it', async () => {
    const { services } = stage;
    const site = await createTestSite(services, { dailyCredits: 0 });
    const browser = await stage.signIn();
    await services.database
      .transaction()
      .execute((transaction) =>
        giveCredits(transaction, { accountId: browser.id, credits: 9, reason: 'operator', now: new Date() }),
      );
    const person = Object.assign(browser, await addToken(services, { site, accountId: browser.id }));
    const { id } = await makeOne(person, 'one that was paid');
    expect(await readPage(person, `/gallery/${id}`)).toMatch(/<dt>Credits<\/dt>\s*<dd>2<\/dd>/);
  });

  it('leads to the pictures beside it', async () => {
    const person = await addPerson();
    const made = [];
    for (const prompt of ['the first', 'the second', 'the third']) made.push((await makeOne(person, prompt)).id);
    const ways = async (id: string | undefined) => {
      const page = await readPage(person, `/gallery/${id}`);
      return ['prev', 'next'].map((rel) => new RegExp(`rel="${rel}"\\s+href="/gallery/([\\w-]+)"`).exec(page)?.[1]);
    };
    expect(await ways(made[0])).toEqual([made[1], undefined]);
    expect(await ways(made[1])).toEqual([made[2], made[0]]);
    expect(await ways(made[2])).toEqual([undefined, made[1]]);
  });

  it('hands out the original, to be saved', async () => {
    const person = await addPerson();
    const { id } = await makeOne(person, 'one to keep');
    const [, address] = /href="(\/v1\/images\/[^"]+download=)"/.exec(await readPage(person, `/gallery/${id}`)) ?? [];
    const file = await stage.app.request(address?.replaceAll('&amp;', '&') ?? '');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="vignette-/);
    expect(address).toContain(`/v1/images/${id}/files/original`);
  });

  it('is as if it were not there for anybody else', async () => {
    const [person, other] = [await addPerson(), await addPerson()];
    const visitor = await stage.addVisitor();
    const { id } = await makeOne(person, 'one of my own');
    await stage.make('one of a visitor', visitor);
    const [visitors] = await listOwn(visitor.ownerId);
    for (const path of [`/gallery/${id}`, `/gallery/${visitors?.id}`, '/gallery/nonsense']) {
      const { status } = await other.get(path);
      expect([path, status]).toEqual([path, 404]);
    }
    expect(await readPage(other, '/gallery')).not.toContain(id);
    expect((await other.post('/gallery/delete', { id })).status).toBe(404);
    expect((await other.post(`/gallery/unfinished/${visitors?.generation_id}/delete`)).status).toBe(404);
    expect((await other.get(`/gallery/delete?id=${id}`)).status).toBe(303);
    expect(await listOwn(person.id)).toHaveLength(1);
  });
});

describe('deleting', () => {
  const send = (by: SignedInBrowser, ids: readonly string[]) =>
    by.send('/gallery/delete', {
      method: 'POST',
      body: ids.map((id) => `id=${id}`).join('&'),
      headers: { origin: stage.services.publicUrl, 'content-type': 'application/x-www-form-urlencoded' },
    });

  it('takes picture, sizes and prompt away everywhere, and says so store by store', async () => {
    const person = await addPerson();
    const { id, generation_id: generationId } = await makeOne(person, 'one that goes');
    expect(await countFiles(person.id)).toBeGreaterThan(3);
    expect((await send(person, [id])).status).toBe(303);
    const page = await readPage(person, '/gallery');
    expect(page).toMatch(/Deleted for good\. Entries in the database: 6, files: 4, jobs in the queue: \d\./);
    expect(page).not.toContain('one that goes');
    expect(await countFiles(person.id)).toBe(0);
    const left = await stage.services.database.selectFrom('generations').where('id', '=', generationId).execute();
    expect(left).toEqual([]);
  });

  it('keeps those that were made together, and their prompt, until the last one goes', async () => {
    const person = await addPerson();
    const worker = await stage.startWorker();
    const body = JSON.stringify({
      kind: 'image',
      model: 'fake-1',
      prompt: 'two',
      size: '64x64',
      count: 2,
      maxCredits: 9,
    });
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const asked = await stage.call('/v1/generations', person, { method: 'POST', body, headers });
    await untilGeneration(stage.services, ((await asked.json()) as { id: string }).id, hasEnded);
    await worker.stop();
    const [one, other] = await listOwn(person.id);
    await send(person, [one?.id ?? '']);
    expect(await listOwn(person.id)).toEqual([other]);
    expect(await countFiles(person.id)).toBe(4);
    expect(await readPage(person, `/gallery/${other?.id}`)).toContain('two');
    await send(person, [other?.id ?? '']);
    expect(await countFiles(person.id)).toBe(0);
  });

  it('asks before several go, and goes on where one is gone already', async () => {
    const person = await addPerson();
    const ids = [];
    for (const prompt of ['one', 'two', 'three']) ids.push((await makeOne(person, prompt)).id);
    const [first = '', second = ''] = ids;
    const question = await readPage(person, `/gallery/delete?id=${first}&id=${second}&id=nonsense`);
    expect(question).toContain('Pictures to delete: 2');
    expect(await listOwn(person.id)).toHaveLength(3);
    await send(person, [first]);
    expect((await send(person, [first, second])).status).toBe(303);
    expect((await listOwn(person.id)).map(({ id }) => id)).toEqual(ids.slice(2));
  });

  it('says what to do where nothing is selected', async () => {
    const person = await addPerson();
    expect((await person.get('/gallery/delete')).headers.get('location')).toBe('/gallery');
    expect(await readPage(person, '/gallery')).toContain('No picture is selected.');
  });

  it('takes no form of another page', async () => {
    const person = await addPerson();
    const { id } = await makeOne(person, 'one that stays');
    const forged = await person.post('/gallery/delete', { id }, { origin: 'https://evil.example' });
    expect(forged.status).toBe(403);
    expect(await listOwn(person.id)).toHaveLength(1);
  });
});
