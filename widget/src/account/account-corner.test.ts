import { expect } from '@open-wc/testing';
import { typedCode } from '../../test/fake-accounts.ts';
import { FakePopup } from '../../test/fake-popup.ts';
import { sampleFile } from '../../test/sample-files.ts';
import { styling } from '../../test/sample-models.ts';
import { findButton, findDeep, readDeep } from '../../test/find-deep.ts';
import { nextEvent } from '../../test/next-event.ts';
import { type OpenWidget, openWidget } from '../../test/open-widget.ts';
import { until } from '../../test/until.ts';

const keepOne = 'Keep this picture in your account';

describe('<vignette-account>', () => {
  let widget: OpenWidget;
  let popup: FakePopup;

  function untilButton(name: string | RegExp): Promise<HTMLButtonElement> {
    return until(() => findButton(widget.element, name));
  }

  async function beginSignIn(): Promise<void> {
    (await untilButton('Sign in')).click();
    await until(() => popup.isReady);
    popup.visit();
  }

  async function typeCode(code: string): Promise<void> {
    const field = await until(() => findDeep(widget.element, 'input', '.code'));
    field.value = code;
    field.form!.requestSubmit();
  }

  async function signIn(): Promise<void> {
    await beginSignIn();
    popup.allow();
    await untilButton('Account: Robin Weaver');
  }

  beforeEach(async () => {
    widget = await openWidget();
    widget.prepare();
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

  it('hears nobody else: no other origin, window or state, and nothing twice', async () => {
    await beginSignIn();
    const code = widget.api.accounts.allow(popup.asked.get('codeChallenge')!);
    const said = { type: 'vignette-connect', state: popup.asked.get('state'), code };
    popup.say(said, { origin: 'https://evil.example' });
    popup.say(said, { source: window });
    popup.say({ ...said, state: 'x'.repeat(43) });
    popup.say({ ...said, type: 'other' });
    popup.say('vignette-connect');
    popup.say(null);
    expect(popup.heard).to.deep.equal([]);
    popup.say(said);
    popup.say(said);
    await untilButton('Account: Robin Weaver');
    expect(widget.api.sentTo('POST /auth/oauth2/token')).to.have.length(1);
  });

  it('gives a page that patches `window.open` nothing it could use', async () => {
    await beginSignIn();
    const address = popup.addresses.join();
    popup.allow();
    await untilButton('Account: Robin Weaver');
    const [exchange] = widget.api.sentTo('POST /auth/oauth2/token');
    expect(address).not.to.include((exchange!.body as URLSearchParams).get('code_verifier')!);
  });

  it('brings its window forward when pressed again', async () => {
    await beginSignIn();
    let focused = 0;
    Object.assign(popup.window, { focus: () => focused++ });
    const corner = findDeep(widget.element, 'button', '.quiet')!;
    expect(corner.textContent?.trim()).to.equal('Cancel');
    widget.signIn();
    expect([popup.addresses.length, focused]).to.deep.equal([1, 1]);
  });

  it('steers a window that was opened before there was a proof', async () => {
    widget.press('Sign in');
    popup.deny();
    await untilButton('Close');
    // At once, while the next proof is still in the making.
    widget.press('Sign in');
    await until(() => popup.isReady);
    popup.visit();
    popup.allow();
    await untilButton('Account: Robin Weaver');
  });

  it('says so when it was not allowed, and lets one try again', async () => {
    await beginSignIn();
    popup.deny();
    await widget.untilRead('You did not allow it, so nothing has changed here.');
    await until(() => popup.heard.length);
    await signIn();
  });

  it('has a link where the browser opens no window, and hears the window that the link opens', async () => {
    popup.isBlocked = true;
    widget.press('Sign in');
    const link = await until(() => findDeep(widget.element, 'a', '.link'));
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'opener']);
    expect(new URL(link.href).searchParams.get('state')).to.equal(popup.asked.get('state'));
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    await until(() => findDeep(widget.element, 'input', '.code'));
    const code = widget.api.accounts.allow(popup.asked.get('codeChallenge')!);
    popup.say({ type: 'vignette-connect', state: popup.asked.get('state'), code }, { source: window });
    await untilButton('Account: Robin Weaver');
  });

  it('takes the code of a person whose window cannot be reached', async () => {
    await beginSignIn();
    popup.close();
    await typeCode(`${typedCode.slice(0, 4)} ${typedCode.slice(4).toLowerCase()}`);
    await untilButton('Account: Robin Weaver');
    expect(findDeep(widget.element, 'input', '.code')).to.equal(undefined);
  });

  it('has the field for the code also where the window is still there', async () => {
    await beginSignIn();
    widget.press('I have a code');
    await typeCode(typedCode);
    await untilButton('Account: Robin Weaver');
  });

  it('says what was wrong with the code, and when it is too late', async () => {
    await beginSignIn();
    popup.close();
    await typeCode('WRONGONE');
    await widget.untilRead('This is not the code. Please look again and type it once more.');
    widget.api.fail('POST /v1/connect/redemptions', 'unavailable');
    await typeCode(typedCode);
    await widget.untilRead('The service cannot be reached right now.');
    widget.api.fail('POST /v1/connect/redemptions', 'connect_code_expired');
    await typeCode(typedCode);
    await widget.untilRead('That took too long. Please sign in once more.');
    await signIn();
  });

  it('opens nothing without a connection, and says why', async () => {
    const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
    try {
      widget.press('Sign in');
      await widget.untilRead('You are offline.');
      expect(popup.addresses).to.deep.equal([]);
    } finally {
      Object.defineProperty(navigator, 'onLine', { ...online, configurable: true });
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('says what there is to spend, and leads to our own pages', async () => {
    await signIn();
    widget.press('Account: Robin Weaver');
    await until(() => findDeep(widget.element, 'dl'));
    expect(readDeep(widget.element)).to.include('Your credits 42').and.to.include('8 today, 38 in all');
    const links = [...findDeep(widget.element, 'ul', '.links')!.querySelectorAll('a')];
    expect(links.map(({ pathname, target, rel }) => [pathname, target, rel])).to.deep.equal([
      ['/gallery', '_blank', 'noopener'],
      [`/account/sites/${widget.siteKey}`, '_blank', 'noopener'],
    ]);
  });

  it('says before the press that the account pays, where the site does not', async () => {
    await signIn();
    await widget.untilRead('Free today: 12 left');
    widget.api.remaining = 0;
    window.dispatchEvent(new Event('focus'));
    await widget.untilRead('Paid by you: 8\u00a0left');
    expect(readDeep(widget.element)).not.to.include('Free today');
  });

  it('keeps the sign-in for other tabs only while that is ticked', async () => {
    const isKept = (): boolean =>
      Object.entries({ ...localStorage }).some(([name, text]) => name.includes(widget.siteKey) && /vrt_/.test(text));
    await signIn();
    expect(isKept()).to.equal(false);
    widget.press('Account: Robin Weaver');
    const box = await until(() => findDeep(widget.element, 'input', '[type="checkbox"]'));
    box.click();
    expect(isKept()).to.equal(true);
    box.click();
    expect(isKept()).to.equal(false);
  });

  it('signs out here, and says so to the page', async () => {
    await signIn();
    widget.press('Account: Robin Weaver');
    await untilButton('Sign out here');
    const changed = nextEvent(widget.element, 'vignette-account');
    widget.press('Sign out here');
    expect((await changed).isSignedIn).to.equal(false);
    await untilButton('Sign in');
    await until(() => widget.api.accounts.revoked.length);
  });

  it('is one for all widgets of a site key', async () => {
    const second = await openWidget({ beside: widget });
    await signIn();
    await until(() => findButton(second.element, 'Account: Robin Weaver'));
    expect(popup.addresses).to.have.length(1);
    second.element.remove();
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

  it('says so where the pictures cannot be moved any more', async () => {
    await widget.makePicture();
    await signIn();
    widget.api.fail('POST /v1/generations/claim', 'claim_invalid');
    (await untilButton(keepOne)).click();
    await widget.untilRead('These pictures cannot be moved into your account any more.');
    expect(findButton(widget.element, keepOne)).to.equal(undefined);
    expect(findDeep(widget.element, 'div', '.frame.shown')).not.to.equal(undefined);
  });

  it('offers nothing to keep where nothing was made, or after “not now”', async () => {
    await signIn();
    expect(findButton(widget.element, /^Keep/)).to.equal(undefined);
    widget.press('Account: Robin Weaver');
    (await untilButton('Sign out here')).click();
    await untilButton('Sign in');
    await widget.makePicture();
    await signIn();
    (await untilButton('Not now')).click();
    await until(() => !findButton(widget.element, keepOne));
    expect(findDeep(widget.element, 'div', '.frame.shown')).not.to.equal(undefined);
  });

  it('hands the pictures to start from in once more, as whoever is here', async () => {
    widget = await openWidget({ models: [styling] });
    popup.restore();
    popup = new FakePopup(widget.api);
    widget.prepare();
    await widget.pickAndWait(await sampleFile());
    await signIn();
    await until(() => widget.api.uploads.all.length === 2);
    await widget.untilRead('Strength');
    widget.press(/^Make picture/);
    await until(() => widget.sent);
    expect(widget.sent).to.deep.include({ references: [{ upload: 'upload-2' }] });
  });

  it('keeps the focus with what comes in the place of what was pressed', async () => {
    const button = await untilButton('Sign in');
    button.focus();
    button.click();
    const corner = await until(() => findDeep(widget.element, 'div', '.panel:has(.actions)'));
    const root = corner.getRootNode() as ShadowRoot;
    await until(() => root.activeElement);
    expect(root.activeElement?.textContent?.trim()).to.equal('I have a code');
  });

  it('can be read and used by everybody, in every state', async () => {
    await beginSignIn();
    await expect(widget.element).to.be.accessible();
    popup.close();
    await typeCode('WRONGONE');
    await widget.untilRead('This is not the code.');
    await expect(widget.element).to.be.accessible();
    widget.press('Cancel');
    await widget.makePicture();
    await signIn();
    widget.press('Account: Robin Weaver');
    await untilButton('Sign out here');
    await expect(widget.element).to.be.accessible();
  });
});
