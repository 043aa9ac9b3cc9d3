import { expect } from '@open-wc/testing';
import type { ErrorCode } from '@vignette/server/contract';
import { FakePopup } from '../../test/fake-popup.ts';
import { findButton, findDeep, readDeep } from '../../test/find-deep.ts';
import { type OpenWidget, openWidget } from '../../test/open-widget.ts';
import { until } from '../../test/until.ts';

const post = 'POST /v1/generations';

describe('<vignette-notice> about accounts', () => {
  let widget: OpenWidget;
  let popup: FakePopup;

  function untilButton(name: string | RegExp): Promise<HTMLButtonElement> {
    return until(() => findButton(widget.element, name));
  }

  const countReadings = (): number => widget.api.sentTo('GET /v1/me').length;

  /** Until all is read that a new account makes the widget read: none of it may fall into what comes next. */
  async function signIn(): Promise<void> {
    (await untilButton('Sign in')).click();
    popup.allow();
    await untilButton('Account: Robin Weaver');
    await until(() => countReadings() >= 3 && widget.api.sentTo('GET /v1/generations').length >= 2);
  }

  function refuse(code: ErrorCode, help = 'https://vignette.example/account/sites/site'): void {
    widget.api.fail(post, { code, help });
    widget.write('a fox');
    widget.press();
  }

  beforeEach(async () => {
    widget = await openWidget();
    widget.prepare();
    popup = new FakePopup(widget.api);
    await untilButton('Sign in');
  });

  afterEach(() => popup.restore());

  it('offers to sign in where the free pictures are used up, and goes on from there', async () => {
    widget.api.remaining = 0;
    widget.write('a fox');
    widget.press();
    await widget.untilRead('With an account, your own credits pay for what you make here');
    widget.press('Sign in to go on');
    expect(popup.addresses).to.have.length(1);
    popup.allow();
    await widget.untilRead('You are signed in and can go on.');
    const make = await until(() => findDeep(widget.element, 'button', ':is(.actions > .main)'));
    expect(make.textContent?.trim()).to.equal('Make picture · 1 credit');
    make.click();
    await until(() => widget.api.generations.length);
    expect(widget.api.sentTo(post).at(-1)?.token).to.match(/^vat_/);
  });

  it('says that the allowance is used up, leads to where it is raised, and knows when it was', async () => {
    await signIn();
    widget.api.accounts.me.grant = { dailyCredits: 10, usedToday: 10, totalCredits: 50, used: 20 };
    refuse('grant_cap_reached');
    await widget.untilRead('What you allowed this site to use is used up. Nothing was charged.');
    await widget.untilRead('More from ');
    const link = findDeep(widget.element, 'a', '[href^="https://vignette.example"]')!;
    expect([link.textContent, link.target, link.rel]).to.deep.equal(['Allow this site more', '_blank', 'noopener']);

    const before = countReadings();
    window.dispatchEvent(new Event('focus'));
    await until(() => countReadings() > before);
    expect(findButton(widget.element, 'Try again')).not.to.equal(undefined);
    widget.api.accounts.me.grant = { dailyCredits: 20, usedToday: 10, totalCredits: 50, used: 20 };
    window.dispatchEvent(new Event('focus'));
    await widget.untilRead('You have allowed more: you can go on.');
    expect(widget.api.generations).to.deep.equal([]);
  });

  it('promises nothing for tomorrow where all that was allowed is used up', async () => {
    widget.api.accounts.me.grant = { dailyCredits: 10, usedToday: 10, totalCredits: 50, used: 50 };
    await signIn();
    refuse('grant_cap_reached');
    await widget.untilRead('What you allowed this site to use is used up. Nothing was charged.');
    expect(readDeep(widget.element)).not.to.include('More from');
  });

  it('leads on where credits do not suffice', async () => {
    await signIn();
    refuse('credits_exhausted');
    await widget.untilRead('Your credits are not enough for this. Nothing was charged.');
    expect(findDeep(widget.element, 'a', '[href^="https://vignette.example"]')?.textContent).to.equal('Find out more');
    expect(findButton(widget.element, 'Try again')).to.equal(undefined);
  });

  it('asks to sign in again when a sign-in has ended meanwhile', async () => {
    await signIn();
    widget.api.accounts.disconnect();
    widget.write('a fox');
    widget.press();
    await widget.untilRead('Nothing was charged. Please sign in again.');
    expect(readDeep(widget.element)).to.include('Nothing is lost: just sign in again.');
    widget.press('Sign in to go on');
    popup.allow();
    await widget.untilRead('You are signed in and can go on.');
    expect(widget.field.value).to.equal('a fox');
  });

  for (const [code, words] of [
    ['account_suspended', 'Your account is suspended'],
    ['too_many_requests', 'Please wait a moment and try again.'],
    ['model_not_allowed', 'This model is not on offer on this site.'],
    ['size_not_allowed', 'This shape is not on offer on this site.'],
  ] as const) {
    it(`says what ${code} means`, async () => {
      await signIn();
      refuse(code);
      await widget.untilRead(words);
      await expect(widget.element).to.be.accessible();
    });
  }
});
