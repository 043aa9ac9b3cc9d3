import { expect, fixture, html } from '@open-wc/testing';
import { VignettePasskeySignIn } from './vignette-passkey-sign-in.ts';

customElements.define('vignette-passkey-sign-in', VignettePasskeySignIn);

const realFetch = globalThis.fetch;
const options = { challenge: 'AAAA', rpId: 'localhost', allowCredentials: [], timeout: 60_000 };

interface Ceremony {
  get(): Promise<unknown>;
  isRefused?: boolean;
  offers?: boolean;
}

/** An element in a browser that answers for the person and the server. */
async function open({ get, isRefused = false, offers = false }: Ceremony) {
  const posted: unknown[] = [];
  Object.defineProperty(navigator, 'credentials', { value: { get }, configurable: true });
  PublicKeyCredential.isConditionalMediationAvailable = async () => offers;
  globalThis.fetch = async (address, init) => {
    if (address === '/options') return Response.json(options);
    posted.push(JSON.parse(init?.body as string));
    return new Response('{}', { status: isRefused ? 401 : 200 });
  };
  const element = await fixture<VignettePasskeySignIn>(html`
    <vignette-passkey-sign-in
      hidden
      data-options="/options"
      data-verify="/verify"
      data-continue="#signed-in"
      data-failed="It did not work."
      ><button type="button">Sign in with a passkey</button></vignette-passkey-sign-in
    >
  `);
  return { element, posted, button: element.querySelector('button') as HTMLButtonElement };
}

function untilHash(): Promise<unknown> {
  return new Promise((resolve) => {
    globalThis.addEventListener('hashchange', resolve, { once: true });
  });
}

function untilExplained(element: Element): Promise<unknown> {
  return new Promise((resolve) => {
    new MutationObserver(resolve).observe(element, { childList: true, subtree: true, characterData: true });
  });
}

describe('<vignette-passkey-sign-in>', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
    Reflect.deleteProperty(navigator, 'credentials');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows itself, signs in with the passkey and leads on', async () => {
    const { element, button, posted } = await open({ get: async () => ({ id: 'a-passkey' }) });
    expect(element.hidden).to.equal(false);
    await expect(element).to.be.accessible();
    const led = untilHash();
    button.click();
    await led;
    expect(location.hash).to.equal('#signed-in');
    expect(posted).to.deep.equal([{ response: { id: 'a-passkey' } }]);
  });

  it('offers passkeys where the address is typed', async () => {
    const led = untilHash();
    await open({ get: async () => ({ id: 'a-passkey' }), offers: true });
    await led;
    expect(location.hash).to.equal('#signed-in');
  });

  it('says so when the server refuses the passkey', async () => {
    const { element, button } = await open({ get: async () => ({ id: 'a-passkey' }), isRefused: true });
    const explained = untilExplained(element);
    button.click();
    await explained;
    expect(element.querySelector('[role=alert]')?.textContent).to.equal('It did not work.');
    expect(location.hash).to.equal('');
  });

  it("says nothing when the person closes the browser's window", async () => {
    const closed = Promise.withResolvers<void>();
    const { element, button } = await open({
      get: async () => {
        closed.resolve();
        throw new DOMException('', 'NotAllowedError');
      },
    });
    button.click();
    await closed.promise;
    await Promise.resolve();
    expect(element.querySelector('[role=alert]')).to.equal(null);
  });
});
