import { expect } from '@open-wc/testing';
import { typedCode } from '../../test/fake-accounts.ts';
import { FakePopup } from '../../test/fake-popup.ts';
import { findButton, findDeep, readDeep } from '../../test/find-deep.ts';
import { nextEvent } from '../../test/next-event.ts';
import { type OpenWidget, openWidget } from '../../test/open-widget.ts';
import { until } from '../../test/until.ts';

const keepOne = 'Keep this picture in your account';

describe('<vignette-account>', () => {
  let widget: OpenWidget;
  let popup: FakePopup;

  async function open(after?: OpenWidget): Promise<void> {
    widget = await openWidget(after ? { after } : {});
    widget.element.dispatchEvent(new Event('pointerenter'));
    widget.field.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
  }

  function untilButton(name: string | RegExp): Promise<HTMLButtonElement> {
    return until(() => findButton(widget.element, name));
  }

  async function beginSignIn(): Promise<void> {
    (await untilButton('Sign in')).click();
    await until(() => popup.addresses.length);
  }

  async function signIn(): Promise<void> {
    await beginSignIn();
    popup.allow();
    await untilButton('Account: Robin Weaver');
  }

  beforeEach(async () => {
    await open();
    popup = new FakePopup(widget.api);
    await untilButton('Sign in');
  });

  afterEach(() => popup.restore());

  it('opens our own page within the click, and says who asks for what', async () => {
    widget.press('Sign in');
    expect(popup.addresses).to.have.length(1);
    const { pathname } = new URL(popup.addresses[0]!);
    expect(pathname).to.equal('/connect');
    expect(popup.asked.get('siteKey')).to.equal(widget.siteKey);
    expect(popup.asked.get('lang')).to.equal('en');
    expect(popup.asked.get('state')).to.match(/^[\w-]{43}$/);
    expect(popup.asked.get('codeChallenge')).to.match(/^[\w-]{43}$/);
  });

  it('signs in with what its window says, and tells the window so', async () => {
    const changed = nextEvent(widget.element, 'vignette-account');
    await signIn();
    expect((await changed).isSignedIn).to.equal(true);
    await until(() => popup.heard.length);
    expect(popup.heard).to.deep.equal([{ type: 'vignette-connected', state: popup.asked.get('state') }]);
    expect(findButton(widget.element, 'Sign in')).to.equal(undefined);
  });

  it('takes the code of a person whose page cannot be reached', async () => {
    await beginSignIn();
    popup.close();
    const field = await until(() => findDeep(widget.element, 'input', '.code'));
    field.value = typedCode;
    field.form!.requestSubmit();
    await untilButton('Account: Robin Weaver');
  });

  it('offers to keep what was made before, and moves it with one press', async () => {
    await widget.makePicture();
    await signIn();
    const button = await untilButton(keepOne);
    button.click();
    button.click();
    await until(() => !findButton(widget.element, keepOne));
    expect(widget.api.sentTo('POST /v1/generations/claim')).to.have.length(1);
    expect(readDeep(widget.element)).to.include('Your pictures');
  });
});
