import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computeCode } from '../../testing/compute-code.ts';
import { openTestAccounts, type TestAccounts } from '../../testing/open-test-accounts.ts';
import { listTold } from '../testing/list-told.ts';
import { openSignedIn, type SignedIn } from '../testing/open-signed-in.ts';
import { settingsTextsByLocale } from '../texts/settings-texts-by-locale.ts';

let accounts: TestAccounts;
const here = '/account/security/second-factor';
const { secondFactor: words, confirm } = settingsTextsByLocale.en;
const halfMinute = 30_000;

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

const shiftedCode = (address: string, steps: number) => computeCode(address, new Date(Date.now() + steps * halfMinute));

async function begin({ browser, password }: SignedIn): Promise<string> {
  const page = await (await browser.post(here, { step: 'begin', password })).text();
  return (/name="address" value="([^"]+)"/.exec(page)?.[1] ?? '').replaceAll('&amp;', '&');
}

/** Turns it on with the code of the half minute before, so that the present one is still good. */
async function turnOn(person: SignedIn) {
  const address = await begin(person);
  const answer = await person.browser.post(here, { step: 'check', address, code: shiftedCode(address, -1) });
  const page = await answer.text();
  return { address, page, codes: page.match(/\b[\dA-Za-z]{5}-[\dA-Za-z]{5}\b/g) ?? [] };
}

const isOn = async ({ browser }: SignedIn) =>
  ((await (await browser.get('/v1/guarded')).json()) as { hasSecondFactor: boolean }).hasSecondFactor;

describe('the second step of signing in', () => {
  it('is set up by a picture or a key, is on with the first code, and shows its recovery codes once', async () => {
    const person = await openSignedIn(accounts);
    const setup = await (await person.browser.post(here, { step: 'begin', password: person.password })).text();
    expect(setup).toContain('<svg');
    expect(setup).toMatch(/<code>([A-Z2-7]{4} )+[A-Z2-7]{1,4}<\/code>/);
    expect(await isOn(person)).toBe(false);
    const { codes } = await turnOn(person);
    expect(codes).toHaveLength(10);
    expect(await isOn(person)).toBe(true);
    expect(await (await person.browser.get(here)).text()).not.toContain(codes[0]);
    expect(await listTold(accounts, person.email)).toContain('second-factor-on');
  });

  it.each([-1, 0, 1])('takes a code of an app whose clock is off by %i half minutes', async (steps) => {
    const person = await openSignedIn(accounts);
    const address = await begin(person);
    const answer = await person.browser.post(here, { step: 'check', address, code: shiftedCode(address, steps) });
    expect(answer.status).toBe(200);
  });

  it.each([-3, 3])('takes none of one that is off by %i', async (steps) => {
    const person = await openSignedIn(accounts);
    const address = await begin(person);
    const answer = await person.browser.post(here, { step: 'check', address, code: shiftedCode(address, steps) });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words.wrongCode)]);
    expect(await isOn(person)).toBe(false);
  });

  it('takes each code once, whatever for and however often at once', async () => {
    const person = await openSignedIn(accounts);
    const { address } = await turnOn(person);
    const { email, password } = person;
    const code = shiftedCode(address, 0);
    const browsers = [accounts.openBrowser(), accounts.openBrowser(), accounts.openBrowser()];
    for (const browser of browsers) await browser.post('/sign-in/password', { email, password });
    const answers = await Promise.all(browsers.map((browser) => browser.post('/sign-in/second-factor', { code })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422, 422]);
    expect((await person.browser.post(here, { step: 'off', password, code })).status).toBe(422);
    expect(await isOn(person)).toBe(true);
  });

  it('is turned off with a recovery code, which is spent then', async () => {
    const person = await openSignedIn(accounts);
    const { codes } = await turnOn(person);
    const { password } = person;
    const answer = await person.browser.post(here, { step: 'off', password, code: ` ${codes[0]} ` });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/account/security']);
    expect(await isOn(person)).toBe(false);
    expect(await listTold(accounts, person.email)).toContain('second-factor-off');
  });

  it('stays on without a good code, or without the password', async () => {
    const person = await openSignedIn(accounts);
    const { address } = await turnOn(person);
    const code = shiftedCode(address, 0);
    const { password } = person;
    const withoutPassword = await person.browser.post(here, { step: 'off', code });
    expect([withoutPassword.status, await withoutPassword.text()]).toEqual([
      422,
      expect.stringContaining(confirm.wrongPassword),
    ]);
    for (const wrong of ['', '12345', 'aaaaa-aaaaa']) {
      expect((await person.browser.post(here, { step: 'off', password, code: wrong })).status).toBe(422);
    }
    expect(await isOn(person)).toBe(true);
  });

  it('gets new recovery codes, and those from before are spent', async () => {
    const person = await openSignedIn(accounts);
    const { address, codes } = await turnOn(person);
    const { password, email } = person;
    const proof = { password, code: shiftedCode(address, 0) };
    const page = await (await person.browser.post(here, { step: 'codes', ...proof })).text();
    const fresh = page.match(/\b[\dA-Za-z]{5}-[\dA-Za-z]{5}\b/g) ?? [];
    expect(new Set([...codes, ...fresh]).size).toBe(20);
    expect(await listTold(accounts, email)).toContain('recovery-codes-made');
    const browser = accounts.openBrowser();
    await browser.post('/sign-in/password', { email, password });
    const statuses = [];
    for (const code of [codes[0], fresh[0]]) {
      statuses.push((await browser.post('/sign-in/second-factor', { code: code ?? '', recovery: '1' })).status);
    }
    expect(statuses).toEqual([422, 303]);
  });

  it('gives none to who has the session and the password alone: each of them turns the second step off', async () => {
    const person = await openSignedIn(accounts);
    const { address } = await turnOn(person);
    const { password } = person;
    for (const fields of [{ password }, { password, code: '000000' }, { code: shiftedCode(address, 0) }]) {
      const answer = await person.browser.post(here, { step: 'codes', ...fields });
      expect(answer.status).toBe(422);
      expect(await answer.text()).not.toMatch(/<code>/);
    }
    expect(await listTold(accounts, person.email)).not.toContain('recovery-codes-made');
  });

  it('shows no recovery codes for a form that was left open, and no picture of what is not ours', async () => {
    const person = await openSignedIn(accounts);
    const { address } = await turnOn(person);
    const again = await person.browser.post(here, { step: 'check', address, code: shiftedCode(address, 0) });
    expect([again.status, again.headers.get('location')]).toEqual([303, here]);
    const other = await openSignedIn(accounts);
    for (const forged of ['https://evil.example', 'javascript:alert(1)', `otpauth://totp/${'x'.repeat(2000)}`]) {
      const answer = await other.browser.post(here, { step: 'check', address: forged, code: '000000' });
      expect(answer.status).toBe(303);
    }
  });
});
