import { expect, fixture, html } from '@open-wc/testing';
import { followArrowKeys } from './follow-arrow-keys.ts';

followArrowKeys(document);

async function open() {
  const pressed: string[] = [];
  const press = (event: Event) => {
    event.preventDefault();
    pressed.push((event.currentTarget as HTMLAnchorElement).rel);
  };
  const place = await fixture<HTMLElement>(html`
    <div>
      <a rel="prev" href="#newer" @click=${press}>Newer</a>
      <a rel="next" href="#older" @click=${press}>Older</a>
      <input aria-label="A field" />
      <pre tabindex="0">A text</pre>
    </div>
  `);
  const send = (key: string, given: KeyboardEventInit & { at?: string } = {}) => {
    const target = given.at === undefined ? document.body : place.querySelector(given.at);
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...given }));
    return pressed.splice(0).join();
  };
  return { place, send };
}

describe('followArrowKeys', () => {
  afterEach(() => {
    document.dir = '';
  });

  it('leads to the pictures beside this one', async () => {
    const { send } = await open();
    expect([send('ArrowLeft'), send('ArrowRight'), send('ArrowUp')]).to.deep.equal(['prev', 'next', '']);
  });

  it('follows the direction of the language', async () => {
    const { send } = await open();
    document.dir = 'rtl';
    expect([send('ArrowLeft'), send('ArrowRight')]).to.deep.equal(['next', 'prev']);
  });

  it('leaves keys alone that mean something else', async () => {
    const { send } = await open();
    const others = [send('ArrowLeft', { altKey: true }), send('ArrowRight', { at: 'input' })];
    expect([...others, send('ArrowRight', { at: 'pre' })]).to.deep.equal(['', '', '']);
  });

  it('does nothing where there is no further picture', async () => {
    const { place, send } = await open();
    place.querySelector('[rel=next]')?.remove();
    expect(send('ArrowRight')).to.equal('');
  });
});
