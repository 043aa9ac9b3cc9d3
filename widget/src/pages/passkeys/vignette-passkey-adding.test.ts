import { expect, fixture, html } from '@open-wc/testing';
import { VignettePasskeyAdding } from './vignette-passkey-adding.ts';

customElements.define('vignette-passkey-adding', VignettePasskeyAdding);

const realFetch = globalThis.fetch;
const options = {
  challenge: 'AAAA',
  rp: { id: 'localhost', name: 'Vignette' },
  user: { id: 'AAAA', name: 'ada@mail.example', displayName: 'Ada' },
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
};

/** An element in a browser that answers for the person and the server. */
async function open(create: () => Promise<unknown>, status = 200) {
  const posted: unknown[] = [];
  Object.defineProperty(navigator, 'credentials', { value: { create }, configurable: true });
  globalThis.fetch = async (address, init) => {
    if (address === '/options') return Response.json(options);
    posted.push(JSON.parse(init?.body as string));
    return Response.json({ id: 'id of the passkey' }, { status });
  };
  const element = await fixture<VignettePasskeyAdding>(html`
    <vignette-passkey-adding
      data-options="/options"
      data-verify="/verify"
      data-continue="#passkeys/"
      data-failed="No passkey was added."
    >
      <fieldset disabled><button type="button">Add a passkey</button></fieldset>
    </vignette-passkey-adding>
  `);
  return { element, posted, button: element.querySelector('button') as HTMLButtonElement };
}

function until(target: EventTarget, event: string): Promise<unknown> {
  return new Promise((resolve) => {
    target.addEventListener(event, resolve, { once: true });
  });
}

function untilExplained(element: Element): Promise<unknown> {
  return new Promise((resolve) => {
    new MutationObserver(resolve).observe(element, { childList: true, subtree: true, characterData: true });
  });
}

describe('<vignette-passkey-adding>', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
    Reflect.deleteProperty(navigator, 'credentials');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('lets its button be pressed, adds the passkey and leads to its page', async () => {
    const { element, button, posted } = await open(async () => ({ id: 'a-passkey' }));
    expect(button.matches(':enabled')).to.equal(true);
    await expect(element).to.be.accessible();
    const led = until(globalThis, 'hashchange');
    button.click();
    await led;
    expect(location.hash).to.equal('#passkeys/id%20of%20the%20passkey?added');
    expect(posted).to.deep.equal([{ response: { id: 'a-passkey' } }]);
  });

  it('says so when the server refuses the passkey, or the device has one already', async () => {
    const inUse = () => Promise.reject(new DOMException('', 'InvalidStateError'));
    for (const { element, button } of [await open(async () => ({}), 400), await open(inUse)]) {
      const explained = untilExplained(element);
      button.click();
      await explained;
      expect(element.querySelector('[role=alert]')?.textContent).to.equal('No passkey was added.');
    }
    expect(location.hash).to.equal('');
  });

  it("says nothing when the person closes the browser's window", async () => {
    const closed = Promise.withResolvers<void>();
    const { element, button } = await open(async () => {
      closed.resolve();
      throw new DOMException('', 'NotAllowedError');
    });
    button.click();
    await closed.promise;
    await Promise.resolve();
    expect(element.querySelector('[role=alert]')).to.equal(null);
  });
});
