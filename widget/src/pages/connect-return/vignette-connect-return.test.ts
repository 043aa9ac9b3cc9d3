import { expect, fixture, html } from '@open-wc/testing';
import { VignetteConnectReturn } from './vignette-connect-return.ts';

customElements.define('vignette-connect-return', VignetteConnectReturn);

const message = { type: 'vignette-connect', state: 'a state of sixteen', code: 'a code' };

/** A window that opened this one, as far as a page in a frame can be one. */
async function openOpener() {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe src="about:blank"></iframe>`);
  const opener = frame.contentWindow as Window & typeof globalThis;
  Object.defineProperty(window, 'opener', { value: opener, configurable: true });
  const heard: unknown[] = [];
  const hasHeard = new Promise<void>((resolve) => {
    opener.addEventListener('message', ({ data }) => {
      heard.push(data);
      resolve();
    });
  });
  const say = (data: unknown) => opener.eval(`parent.postMessage(${JSON.stringify(data)}, '*')`) as void;
  return { heard, hasHeard, say };
}

async function open(origins: readonly string[] = [location.origin]) {
  const element = await fixture<VignetteConnectReturn>(html`
    <vignette-connect-return data-message=${JSON.stringify(message)} data-origins=${JSON.stringify(origins)}>
      <p data-part="waiting" hidden>One moment …</p>
      <p data-part="typing">94T4 D882</p>
      <p data-part="finished" hidden>You can close this window.</p>
    </vignette-connect-return>
  `);
  const shown = () =>
    [...element.querySelectorAll<HTMLElement>('[data-part]')]
      .filter((part) => !part.hidden)
      .map((part) => part.dataset['part']);
  return { element, shown };
}

async function untilPhase(element: HTMLElement, phase: string): Promise<void> {
  while (element.dataset['phase'] !== phase) {
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => resolve());
      observer.observe(element, { attributeFilter: ['data-phase'] });
    });
  }
}

describe('<vignette-connect-return>', () => {
  const close = window.close;
  let closed = 0;

  beforeEach(() => {
    closed = 0;
    window.close = () => closed++;
  });
  afterEach(() => {
    window.close = close;
    Object.defineProperty(window, 'opener', { value: null, configurable: true });
  });

  it('shows the code at once where no window opened this one', async () => {
    const { shown } = await open();
    expect(shown()).to.deep.equal(['typing']);
  });

  it('tells the window that opened this one, and closes when it has answered', async () => {
    const { heard, hasHeard, say } = await openOpener();
    const { element, shown } = await open();
    expect(shown()).to.deep.equal(['waiting']);
    await hasHeard;
    expect(heard).to.deep.equal([message]);
    say({ type: 'vignette-connected', state: message.state });
    await untilPhase(element, 'finished');
    expect(shown()).to.deep.equal(['finished']);
    expect(closed).to.equal(1);
  });

  it('tells nothing to a page of another origin, and shows the code when nobody answers', async () => {
    const { heard, say } = await openOpener();
    const { element, shown } = await open(['https://magazine.example']);
    say({ type: 'vignette-connected', state: message.state });
    await untilPhase(element, 'typing');
    expect(shown()).to.deep.equal(['typing']);
    expect(heard).to.deep.equal([]);
    expect(closed).to.equal(0);
  });

  it('minds no answer to another question', async () => {
    const { hasHeard, say } = await openOpener();
    const { element } = await open();
    await hasHeard;
    say({ type: 'vignette-connected', state: 'another state of sixteen' });
    await untilPhase(element, 'typing');
    expect(closed).to.equal(0);
  });
});
