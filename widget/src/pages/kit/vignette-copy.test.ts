import { expect, fixture, html } from '@open-wc/testing';
import { VignetteCopy } from './vignette-copy.ts';

customElements.define('vignette-copy', VignetteCopy);

async function open(write: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: write }, configurable: true });
  const element = await fixture<VignetteCopy>(html`
    <vignette-copy data-copy="Copy" data-copied="Copied">
      <figure>
        <figcaption>HTML</figcaption>
        <code>&lt;p&gt;</code>
      </figure>
    </vignette-copy>
  `);
  return { element, button: element.querySelector('button') as HTMLButtonElement };
}

describe('<vignette-copy>', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('copies the code, says so, and offers it again afterwards', async () => {
    const written = Promise.withResolvers<string>();
    const { button } = await open(async (text) => written.resolve(text));
    button.focus();
    button.click();
    expect(await written.promise).to.equal('<p>');
    await Promise.resolve();
    expect(button.textContent).to.equal('Copied');
    button.blur();
    expect(button.textContent).to.equal('Copy');
  });

  it('selects the code where the browser refuses', async () => {
    const selected = new Promise((resolve) => {
      document.addEventListener('selectionchange', resolve, { once: true });
    });
    const { button } = await open(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    button.click();
    await selected;
    expect(String(getSelection())).to.equal('<p>');
    expect(button.textContent).to.equal('Copy');
  });

  it('has one button however often it is moved', async () => {
    const { element } = await open(async () => {});
    element.parentElement?.append(element);
    expect(element.querySelectorAll('button')).to.have.length(1);
  });
});
