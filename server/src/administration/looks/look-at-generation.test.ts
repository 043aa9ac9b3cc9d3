import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestVisitor } from '../../generation/testing/create-test-visitor.ts';
import type { SignedInBrowser } from '../../app/testing/open-test-app.ts';
import { openAdminStage, type AdminStage } from '../testing/open-admin-stage.ts';

let stage: AdminStage;

beforeAll(async () => {
  stage = await openAdminStage();
});
afterAll(() => stage.close());

const reason = 'A complaint about this picture came in.';
const prompt = 'a lighthouse nobody knows of';

const look = (id: string, given: Record<string, string> = { reason }, by: SignedInBrowser = stage.operator) =>
  by.post(`/admin/generations/${id}/look`, given);

describe('a look at what somebody made', () => {
  it('shows prompt and pictures once, to whoever gave a reason, and leaves an entry', async () => {
    const { id } = await stage.make(prompt);
    const response = await look(id);
    const page = await response.text();
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(page).toContain(prompt);
    expect(page.match(/src="data:image\/\w+;base64,[\w+/=]+"/g)).toHaveLength(1);
    expect(page).not.toContain('/v1/images/');
    expect(await stage.listEntries(id)).toMatchObject([
      { action: 'look', reason, operator_id: stage.operator.id, owner_id: stage.person.id },
    ]);
    expect(await (await stage.operator.get(`/admin/generations/${id}`)).text()).not.toContain(prompt);
  });

  it('writes an entry each time', async () => {
    const { id } = await stage.ask(prompt);
    await look(id);
    await look(id);
    expect(await stage.listEntries(id)).toHaveLength(2);
  });

  it('is written down although nobody reads the answer', async () => {
    const { id } = await stage.ask(prompt);
    const response = await look(id);
    await response.body?.cancel();
    expect(await stage.listEntries(id)).toHaveLength(1);
  });

  it.each([
    ['none', {}],
    ['an empty one', { reason: '' }],
    ['one of spaces', { reason: ' '.repeat(40) }],
    ['one too short', { reason: 'curiosity' }],
    ['one too long', { reason: 'x'.repeat(501) }],
    ['one under another name', { reasons: reason }],
  ])('shows and writes nothing where the reason is %s', async (_, given) => {
    const { id } = await stage.ask(prompt);
    const response = await look(id, given);
    expect(response.status).toBe(422);
    expect(await response.text()).not.toContain(prompt);
    expect(await stage.listEntries(id)).toEqual([]);
  });

  it('takes a reason of ten characters, and one of five hundred in any script', async () => {
    const { id } = await stage.ask(prompt);
    for (const given of ['ten letter', '🦊'.repeat(500)]) expect((await look(id, { reason: given })).status).toBe(200);
    expect((await stage.listEntries(id)).map((entry) => entry.reason)).toEqual(['ten letter', '🦊'.repeat(500)]);
  });

  it('shows nothing where the entry cannot be written', async () => {
    const { id } = await stage.ask(prompt);
    const { database } = stage.services;
    await sql`alter table audit_entries add constraint full_disk check (action <> 'look') not valid`.execute(database);
    const response = await look(id);
    await sql`alter table audit_entries drop constraint full_disk`.execute(database);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain(prompt);
  });

  it('finds nothing at the address of something that is not there', async () => {
    const id = '01900000-0000-7000-8000-000000000000';
    expect((await look(id)).status).toBe(404);
    expect(await stage.listEntries(id)).toEqual([]);
  });

  it('is what it takes: no page of the administration shows a prompt by itself', async () => {
    const { id } = await stage.ask('a word that stands nowhere else: quillwort');
    const pages = [
      '/admin',
      '/admin/jobs',
      '/admin/holds',
      `/admin/accounts/${stage.person.id}`,
      `/admin/generations/${id}`,
    ];
    for (const path of pages) {
      expect(await (await stage.operator.get(path)).text(), path).not.toContain('quillwort');
    }
  });
});

describe('/account/audit', () => {
  it('tells the owner what an operator looked at and why, and not who that was', async () => {
    const person = stage.person;
    const { id } = await stage.ask('a quiet bay at dawn');
    await look(id, { reason: 'Somebody reported <b>this</b> picture.' });
    const page = await (await person.get('/account/audit')).text();
    expect(page).toContain('An operator looked at what you asked for');
    expect(page).toContain('a quiet bay at dawn');
    expect(page).toContain('Somebody reported &lt;b&gt;this&lt;/b&gt; picture.');
    expect(page).not.toContain(stage.operator.email);
    expect(page).not.toContain(stage.operator.id);
  });

  it('keeps the entry when the picture is gone', async () => {
    const { id } = await stage.ask('a picture that will be gone');
    await look(id, { reason: 'Looked at before it was deleted.' });
    await stage.call(`/v1/generations/${id}`, stage, { method: 'DELETE' });
    const page = await (await stage.person.get('/account/audit')).text();
    expect(page).toContain('Looked at before it was deleted.');
    expect(page).toContain('It has been deleted since.');
    expect(page).not.toContain('a picture that will be gone');
  });

  it('tells of what was made as a visitor once the account has it', async () => {
    const visitor = await createTestVisitor(stage.services, stage.site);
    const { id } = await stage.ask('made before signing up', visitor);
    await look(id, { reason: 'Looked at while it was a visitor’s.' });
    expect(await (await stage.person.get('/account/audit')).text()).not.toContain('while it was a visitor’s');
    const body = JSON.stringify({ visitorToken: visitor.token });
    expect((await stage.call('/v1/generations/claim', stage, { method: 'POST', body })).status).toBe(200);
    expect(await (await stage.person.get('/account/audit')).text()).toContain('while it was a visitor’s');
  });

  it('tells nobody else', async () => {
    const other = await stage.signIn();
    expect(await (await other.get('/account/audit')).text()).toContain('Nobody has looked');
    const { status, headers } = await stage.openBrowser().get('/account/audit');
    expect([status, headers.get('location')]).toEqual([303, '/sign-in?continue=%2Faccount%2Faudit']);
  });

  it('goes on, page by page, without gap or repetition', async () => {
    const person = await stage.signIn();
    const rows = Array.from({ length: 45 }, (_, index) => ({
      ...{ id: crypto.randomUUID(), operator_id: null, owner_id: person.id, action: 'account_suspended' as const },
      ...{ subject_id: person.id, reason: `entry number ${index}.`, created_at: new Date(1_790_000_000_000) },
    }));
    await stage.services.database.insertInto('audit_entries').values(rows).execute();
    const seen: string[] = [];
    for (let address: string | undefined = '/account/audit'; address;) {
      const page: string = await (await person.get(address)).text();
      seen.push(...(page.match(/entry number \d+\./g) ?? []));
      address = /href="(\/account\/audit\?cursor=[\w-]+)"/.exec(page)?.[1];
    }
    expect(seen.toSorted()).toEqual(rows.map((row) => row.reason).toSorted());
  });
});

describe('the audit log', () => {
  it.each([
    'update audit_entries set reason = reason',
    'delete from audit_entries',
    'truncate audit_entries',
    `update audit_entries set reason = 'something else' where false`,
  ])('refuses: %s', async (statement) => {
    await expect(sql.raw(statement).execute(stage.services.database)).rejects.toThrow('append-only');
  });

  it('outlives the account it is about', async () => {
    const person = await stage.signIn();
    const entry = { operator_id: null, owner_id: person.id, action: 'look' as const, subject_id: person.id };
    await stage.services.database
      .insertInto('audit_entries')
      .values({ ...entry, id: crypto.randomUUID(), reason, created_at: new Date() })
      .execute();
    await stage.services.database.deleteFrom('accounts').where('id', '=', person.id).execute();
    expect(await stage.listEntries(person.id)).toHaveLength(1);
  });
});
