import type { Generation, Upload } from '@vignette/server/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAdminStage, type AdminStage } from '../testing/open-admin-stage.ts';
import { verifyLedger } from '../../credits/verify-ledger.ts';
import { hang } from '../../generation/testing/fake-engine.ts';
import { hasEnded, untilGeneration } from '../../generation/testing/until-generation.ts';
import { addToken } from '../../grants/testing/add-token.ts';
import { followEvents } from '../../live/testing/follow-events.ts';
import { drawPicture } from '../../pictures/testing/draw-picture.ts';
import type { SignedInBrowser } from '../../app/testing/open-test-app.ts';

let stage: AdminStage;

beforeAll(async () => {
  stage = await openAdminStage();
});
afterAll(async () => {
  const wrong = await verifyLedger(stage.services.database);
  await stage.close();
  expect(wrong).toEqual([]);
});

const reason = 'It sends a thousand requests a minute.';

async function addPerson() {
  const browser = await stage.signIn();
  return { browser, ...(await addToken(stage.services, { site: stage.site, accountId: browser.id })) };
}

const send = (path: string, given: Record<string, string> = { reason }, by: SignedInBrowser = stage.operator) =>
  by.post(path, given);

const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;

async function follow(by: { token: string }) {
  const events = followEvents(await stage.call('/v1/events', by));
  await events.until(({ type }) => type === 'synced');
  return events;
}

const read = (id: string) =>
  stage.services.database
    .selectFrom('generations')
    .innerJoin('holds', 'holds.generation_id', 'generations.id')
    .select(['generations.status', 'holds.state'])
    .where('generations.id', '=', id)
    .executeTakeFirstOrThrow();

describe('suspending an account', () => {
  it('shuts it out with its next request, everywhere, and lets it in again', async () => {
    const { browser, token } = await addPerson();
    const events = await follow({ token });
    expect((await send(`/admin/accounts/${browser.id}/suspend`)).status).toBe(303);
    expect((await browser.get('/gallery')).status).toBe(403);
    expect(await codeOf(await browser.get('/v1/images'))).toBe('account_suspended');
    expect(await codeOf(await stage.call('/v1/me', { token }))).toBe('account_suspended');
    expect(await codeOf(await stage.call('/v1/events', { token }))).toBe('account_suspended');
    await events.toEnd();
    expect((await send(`/admin/accounts/${browser.id}/resume`)).status).toBe(303);
    expect((await browser.get('/gallery')).status).toBe(200);
    expect((await stage.call('/v1/me', { token })).status).toBe(200);
    expect((await stage.listEntries(browser.id)).map(({ action }) => action)).toEqual([
      'account_suspended',
      'account_resumed',
    ]);
  });

  it('takes the pictures it made and gave out of sight, also for whoever has kept an address of one', async () => {
    const { browser, token } = await addPerson();
    const { id } = await stage.make('one that should not be', { token });
    const { images } = (await (await stage.call(`/v1/generations/${id}`, { token })).json()) as Generation;
    const { bytes } = await drawPicture({ width: 9, height: 6 });
    const init = { method: 'POST', body: new Uint8Array(bytes), headers: { 'content-length': String(bytes.length) } };
    const { file } = (await (await stage.call('/v1/uploads', { token }, init)).json()) as Upload;
    const visit = () =>
      Promise.all(
        [images[0]?.files[512] ?? '', file].map(async (address) => (await stage.app.request(address)).status),
      );
    expect(await visit()).toEqual([200, 200]);
    await send(`/admin/accounts/${browser.id}/suspend`);
    expect(await visit()).toEqual([404, 404]);
    await send(`/admin/accounts/${browser.id}/resume`);
    expect(await visit()).toEqual([200, 200]);
  });

  it('stops what waits and what runs, and gives back what was held', async () => {
    const { browser, token } = await addPerson();
    stage.engine.behave(hang);
    const worker = await stage.startWorker();
    const running = await stage.ask('one that runs', { token });
    await untilGeneration(stage.services, running.id, ({ status }) => status === 'running');
    const waiting = await stage.ask('one that waits', { token });
    await send(`/admin/accounts/${browser.id}/suspend`);
    expect(await read(waiting.id)).toEqual({ status: 'cancelled', state: 'released' });
    await untilGeneration(stage.services, running.id, hasEnded);
    expect(await read(running.id)).toEqual({ status: 'cancelled', state: 'released' });
    await worker.stop();
  });

  it('lets nothing start that was accepted at the very moment', async () => {
    const { browser, token } = await addPerson();
    const { id } = await stage.ask('one between two moments', { token });
    const asked = stage.engine.submitted.length;
    await stage.services.database
      .updateTable('accounts')
      .set({ suspended_at: new Date() })
      .where('id', '=', browser.id)
      .execute();
    const worker = await stage.startWorker();
    await untilGeneration(stage.services, id, hasEnded);
    expect(await read(id)).toEqual({ status: 'cancelled', state: 'released' });
    expect(stage.engine.submitted).toHaveLength(asked);
    await worker.stop();
  });

  it('leaves others alone', async () => {
    const [one, other] = [await addPerson(), await addPerson()];
    const { id } = await stage.ask('one of somebody else', other);
    const events = await follow(other);
    await send(`/admin/accounts/${one.browser.id}/suspend`);
    expect((await other.browser.get('/gallery')).status).toBe(200);
    expect(await read(id)).toEqual({ status: 'queued', state: 'held' });
    await events.leave();
  });

  it('is nothing an operator can do to themselves', async () => {
    expect((await send(`/admin/accounts/${stage.operator.id}/suspend`)).status).toBe(400);
    expect((await stage.operator.get('/admin')).status).toBe(200);
    expect(await stage.listEntries(stage.operator.id)).toEqual([]);
  });

  it('ends the administration of another operator', async () => {
    const other = await stage.addOperator();
    await send(`/admin/accounts/${other.id}/suspend`);
    expect((await other.get('/admin')).status).toBe(404);
    expect((await send(`/admin/accounts/${stage.operator.id}/suspend`, { reason }, other)).status).toBe(404);
  });

  it.each([{}, { reason: 'short' }, { reason: 'y'.repeat(501) }])('needs a reason: %o', async (given) => {
    const { browser } = await addPerson();
    const response = await send(`/admin/accounts/${browser.id}/suspend`, given);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Give a reason of 10 to 500 characters.');
    expect((await browser.get('/gallery')).status).toBe(200);
    expect(await stage.listEntries(browser.id)).toEqual([]);
  });

  it('twice is written down once', async () => {
    const { browser } = await addPerson();
    await Promise.all([1, 2, 3].map(() => send(`/admin/accounts/${browser.id}/suspend`)));
    expect(await stage.listEntries(browser.id)).toHaveLength(1);
  });
});

describe('suspending a site', () => {
  it('shuts out everybody on it with their next request, and ends what is open there', async () => {
    const { browser, token } = await addPerson();
    const visitor = await stage.addVisitor();
    const waiting = await stage.ask('one of a visitor', visitor);
    const streams = [await follow({ token }), await follow(visitor)];
    expect((await send(`/admin/sites/${stage.site.id}/suspend`)).status).toBe(303);
    for (const by of [{ token }, visitor]) {
      expect(await codeOf(await stage.call('/v1/me', by))).toBe('site_suspended');
    }
    await Promise.all(streams.map((events) => events.toEnd()));
    expect(await read(waiting.id)).toEqual({ status: 'cancelled', state: 'released' });
    expect((await browser.get('/gallery')).status).toBe(200);
    expect((await send(`/admin/sites/${stage.site.id}/resume`)).status).toBe(303);
    expect((await stage.call('/v1/me', visitor)).status).toBe(200);
  });

  it('cannot be undone by its owner, who reads why', async () => {
    const owner = await stage.signIn();
    const { database } = stage.services;
    const { id, key } = stage.site;
    await database.updateTable('sites').set({ account_id: owner.id }).where('id', '=', id).execute();
    await owner.post(`/sites/${key}/close`);
    await send(`/admin/sites/${id}/suspend`, { reason: 'It was reported by three visitors.' });
    await owner.post(`/sites/${key}/reopen`);
    const site = await database.selectFrom('sites').select('suspended_at').where('id', '=', id).executeTakeFirst();
    expect(site?.suspended_at).toBeInstanceOf(Date);
    expect(await (await owner.get('/account/audit')).text()).toContain('It was reported by three visitors.');
  });
});
