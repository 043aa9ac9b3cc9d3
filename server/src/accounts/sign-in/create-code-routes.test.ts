import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAccount } from '../testing/add-account.ts';
import { type TestAccounts, openTestAccounts } from '../testing/open-test-accounts.ts';

let accounts: TestAccounts;

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

async function mailCode(email: string) {
  await accounts.openBrowser().post('/sign-in/code', { email });
  await accounts.authentication.background.settle();
  return accounts.outbox.factsOf('sign-in-code', email).code;
}

describe('signing in with a code from a mail', () => {
  it('takes the code once, however it is spaced', async () => {
    const { id, email } = await addAccount(accounts);
    const code = await mailCode(email);
    const browser = accounts.openBrowser();
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    const used = await browser.post('/sign-in/code/check', { email, code: spaced, continue: '/sites' });
    expect([used.status, used.headers.get('location')]).toEqual([303, '/sites']);
    expect(await (await browser.get('/v1/guarded')).json()).toMatchObject({ id });
    expect((await accounts.openBrowser().post('/sign-in/code/check', { email, code })).status).toBe(422);
  });

  it('takes no code of another address', async () => {
    const { email } = await addAccount(accounts);
    const other = await addAccount(accounts);
    const code = await mailCode(email);
    await mailCode(other.email);
    expect((await accounts.openBrowser().post('/sign-in/code/check', { email: other.email, code })).status).toBe(422);
  });

  it('is over after five guesses, with the same words for every address', async () => {
    const { email } = await addAccount(accounts);
    const code = await mailCode(email);
    const wrong = code === '000000' ? '000001' : '000000';
    for (const address of [email, 'nobody@mail.example']) {
      const guesser = accounts.openBrowser();
      const answers = [];
      for (const _ of Array(6)) {
        answers.push((await guesser.post('/sign-in/code/check', { email: address, code: wrong })).status);
      }
      expect(answers).toEqual([422, 422, 422, 422, 422, 429]);
    }
    expect((await accounts.openBrowser().post('/sign-in/code/check', { email, code })).status).toBe(422);
  });

  it('begins anew for its holder, wherever somebody else has guessed', async () => {
    const { email } = await addAccount(accounts);
    const guesser = accounts.openBrowser();
    for (const _ of Array(6)) await guesser.post('/sign-in/code/check', { email, code: '000000' });
    const code = await mailCode(email);
    expect((await accounts.openBrowser().post('/sign-in/code/check', { email, code })).status).toBe(303);
  });
});
