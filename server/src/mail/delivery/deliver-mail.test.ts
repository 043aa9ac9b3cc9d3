import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseNews } from '../news/choose-news.ts';
import { stopNews } from '../news/stop-news.ts';
import { type MailTest, openMailTest } from '../testing/open-mail-test.ts';
import { sampleFacts } from '../testing/sample-facts.ts';
import { startTestSmtp } from '../testing/start-test-smtp.ts';
import { createSmtpTransport } from '../transport/create-smtp-transport.ts';
import type { MailTransport } from '../transport/mail-transport.ts';
import { claimMail } from './claim-mail.ts';

describe('deliverMail', () => {
  let test: MailTest;

  beforeAll(async () => {
    test = await openMailTest();
  });
  afterAll(() => test.close());

  const countReceived = () => test.smtp.received.length;
  const forgotten = { address: null, facts: null, claimed_at: expect.any(Date), ended_at: expect.any(Date) };

  it('sends what was handed in, under an id made of the row’s, and forgets what it said and to whom', async () => {
    const accountId = await test.addAccount();
    const id = await test.send({ accountId });
    await test.deliver(id);
    expect(test.smtp.envelopes.at(-1)).toEqual(['ada@people.example']);
    expect(test.smtp.received.at(-1)).toMatchObject({
      messageId: `<${id}@pictures.example>`,
      from: { name: 'Vignette', address: 'no-reply@pictures.example' },
      to: [{ name: '', address: 'ada@people.example' }],
      subject: 'Confirm your address',
    });
    expect(await test.read(id)).toMatchObject({
      ...{ state: 'sent', template: 'verify-address', account_id: accountId },
      ...forgotten,
    });
  });

  it('lets a name add neither a header nor a recipient', async () => {
    const siteName = 'Mine\r\nBcc: evil@people.example\r\n\r\n<b>Win</b>';
    const id = await test.send({ template: 'budget-alert', facts: { ...sampleFacts['budget-alert'], siteName } });
    await test.deliver(id);
    const mail = test.smtp.received.at(-1);
    expect(test.smtp.envelopes.at(-1)).toEqual(['ada@people.example']);
    expect(mail?.subject).toBe('Mine Bcc: evil@people.example <b>Win</b>: 80% of the budget is used');
    expect(mail?.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail?.html).not.toContain('<b>');
  });

  it('has the claim in the database before the first byte goes out', async () => {
    const id = await test.send();
    const states: string[] = [];
    const watching: MailTransport = {
      async send() {
        states.push((await test.read(id)).state);
        return { state: 'sent' };
      },
      close() {},
    };
    await test.deliver(id, watching);
    expect(states).toEqual(['sending']);
  });

  it('does nothing for a mail that has ended, or that is not there', async () => {
    const id = await test.send();
    await test.deliver(id);
    const before = countReceived();
    await test.deliver(id);
    await test.deliver('0190a6de-0000-7000-8000-000000000000');
    expect(countReceived()).toBe(before);
  });

  it('is sent once by two workers at the same time', async () => {
    const other = createSmtpTransport(test.smtp.url);
    const ids: string[] = [];
    while (ids.length < 10) ids.push(await test.send());
    const before = countReceived();
    const runs = ids.flatMap((id) => [test.deliver(id), test.deliver(id, other)]);
    await Promise.allSettled(runs);
    other.close();
    expect(countReceived()).toBe(before + 10);
    for (const id of ids) expect((await test.read(id)).state).toBe('sent');
  });

  it('waits again while nobody listens, and is sent as soon as somebody does', async () => {
    const first = await startTestSmtp();
    const transport = createSmtpTransport(first.url);
    await first.stop();
    const id = await test.send();
    await expect(test.deliver(id, transport)).rejects.toThrow('ESOCKET');
    expect(await test.read(id)).toMatchObject({ state: 'waiting', address: 'ada@people.example' });
    const second = await startTestSmtp(first.port);
    await test.deliver(id, transport);
    expect(second.received).toHaveLength(1);
    transport.close();
    await second.stop();
  });

  it.each([
    { at: 'RCPT TO', code: 451 },
    { at: 'end of DATA', code: 452 },
    { at: 'MAIL FROM', code: 421 },
    { at: 'MAIL FROM', code: 550 },
    { at: 'MAIL FROM', code: 530 },
    { at: 'RCPT TO', code: 503 },
    { at: 'RCPT TO', code: 'a cut' },
  ] as const)('waits again after $code at $at, and is sent the next time', async ({ at, code }) => {
    // A connection that was used before, and broke before the mail went over it, is replaced without a word.
    const transport = createSmtpTransport(test.smtp.url);
    const id = await test.send();
    const before = countReceived();
    test.smtp.refuse(code === 'a cut' ? { at } : { at, code });
    await expect(test.deliver(id, transport)).rejects.toThrow(/^The mail server did not take it: E[A-Z]+/);
    expect(await test.read(id)).toMatchObject({ state: 'waiting', claimed_at: null, ended_at: null });
    await test.deliver(id, transport);
    transport.close();
    expect(countReceived()).toBe(before + 1);
    expect((await test.read(id)).state).toBe('sent');
  });

  it('goes over a new connection at once when an idle one has been cut', async () => {
    const [first, second] = [await test.send(), await test.send()];
    await test.deliver(first);
    test.smtp.refuse({ at: 'MAIL FROM' });
    const before = countReceived();
    await test.deliver(second);
    expect(countReceived()).toBe(before + 1);
  });

  it('says nothing of the address in what it throws: the queue keeps it', async () => {
    const id = await test.send({ to: 'secret@people.example' });
    test.smtp.refuse({ at: 'RCPT TO', code: 451 });
    const error: unknown = await test.deliver(id).catch((thrown: unknown) => thrown);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('secret@');
    await test.deliver(id);
  });

  it.each([
    { at: 'RCPT TO', code: 550 },
    { at: 'end of DATA', code: 554 },
  ] as const)('ends as refused after $code at $at', async (refusal) => {
    const id = await test.send();
    const before = countReceived();
    test.smtp.refuse(refusal);
    await test.deliver(id);
    await test.deliver(id);
    expect(countReceived()).toBe(before);
    expect(await test.read(id)).toMatchObject({ state: 'refused', reason: String(refusal.code), ...forgotten });
  });

  it('ends as unknown when the server is gone after it had the message: perhaps it has sent it on', async () => {
    const id = await test.send();
    test.smtp.refuse({ at: 'end of DATA' });
    await test.deliver(id);
    expect(await test.read(id)).toMatchObject({ state: 'unknown', reason: 'ECONNECTION', ...forgotten });
  });

  it('is never sent again when its worker died after claiming it', async () => {
    const id = await test.send({ template: 'address-changed', facts: sampleFacts['address-changed'] });
    await claimMail(test.database, id, test.clock.now());
    const before = countReceived();
    await expect(test.deliver(id)).rejects.toThrow('Another process is sending this mail');
    expect(await test.read(id)).toMatchObject({ state: 'sending' });
    test.clock.advanceMinutes(10);
    await test.deliver(id);
    await test.deliver(id);
    expect(await test.read(id)).toMatchObject({ state: 'unknown', reason: 'sender_died', ...forgotten });
    expect(countReceived()).toBe(before);
  });

  it.each([
    ['sign-in-link', 15],
    ['sign-in-code', 10],
    ['reset-password', 30],
    ['verify-address', 720],
    ['security-notice', 720],
  ] as const)('does not send a %s that is %i minutes old', async (template, minutes) => {
    const [early, late] = [
      await test.send({ template, facts: sampleFacts[template] }),
      await test.send({ template, facts: sampleFacts[template] }),
    ];
    test.clock.advanceMinutes(minutes - 1);
    await test.deliver(early);
    test.clock.advanceMinutes(1);
    await test.deliver(late);
    expect((await test.read(early)).state).toBe('sent');
    expect(await test.read(late)).toMatchObject({ state: 'withheld', reason: 'expired', ...forgotten });
  });

  it('waits when its link leads elsewhere, as one made of a forged Host header', async () => {
    const before = countReceived();
    for (const url of [
      'https://evil.example/reset',
      'http://pictures.example.evil.example/',
      'javascript:alert(1)',
      '',
    ]) {
      const id = await test.send({ facts: { url } });
      await expect(test.deliver(id)).rejects.toThrow('The link of a mail must lead to PUBLIC_URL.');
      expect((await test.read(id)).state).toBe('waiting');
    }
    expect(countReceived()).toBe(before);
  });

  describe('of news', () => {
    async function sendNews(accountId: string) {
      return test.send({ template: 'news', facts: sampleFacts.news, accountId });
    }

    it('withholds it from whoever has not chosen it', async () => {
      const id = await sendNews(await test.addAccount());
      const before = countReceived();
      await test.deliver(id);
      expect(await test.read(id)).toMatchObject({ state: 'withheld', reason: 'not_wanted', ...forgotten });
      expect(countReceived()).toBe(before);
    });

    it('withholds what was queued before somebody opted out, also when it is tried again', async () => {
      const accountId = await test.addAccount();
      await chooseNews(test.database, { accountId, wanted: true, now: test.clock.now() });
      const [sent, queued, again] = [await sendNews(accountId), await sendNews(accountId), await sendNews(accountId)];
      await test.deliver(sent);
      expect(test.smtp.received.at(-1)?.subject).toBe('Boards are here');
      test.smtp.refuse({ at: 'RCPT TO', code: 451 });
      await expect(test.deliver(again)).rejects.toThrow('451');
      const before = countReceived();
      await stopNews(test.database, accountId, test.clock.now());
      await test.deliver(queued);
      await test.deliver(again);
      expect(countReceived()).toBe(before);
      expect((await test.read(queued)).state).toBe('withheld');
      expect((await test.read(again)).state).toBe('withheld');
    });

    it('withholds it from an account that is gone', async () => {
      const accountId = await test.addAccount();
      await chooseNews(test.database, { accountId, wanted: true, now: test.clock.now() });
      const id = await sendNews(accountId);
      await test.database.deleteFrom('accounts').where('id', '=', accountId).execute();
      await test.deliver(id);
      expect((await test.read(id)).state).toBe('withheld');
    });

    it('keeps mail about the account coming', async () => {
      const accountId = await test.addAccount();
      const id = await test.send({ accountId });
      await test.deliver(id);
      expect((await test.read(id)).state).toBe('sent');
    });
  });
});
