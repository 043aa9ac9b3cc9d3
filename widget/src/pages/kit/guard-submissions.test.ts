import { expect, fixture, html } from '@open-wc/testing';
import { guardSubmissions } from './guard-submissions.ts';

guardSubmissions(document);

let sent: SubmitEvent[] = [];

// After the guard, which listens on the document; the answers go nowhere.
addEventListener('submit', (event) => {
  if (!event.defaultPrevented) sent.push(event);
  event.preventDefault();
});

async function open(method: 'post' | 'get') {
  const form = await fixture<HTMLFormElement>(html`
    <form method=${method} action="/nowhere" data-working="One moment …">
      <input name="method" value="a name that hides a property" />
      <button name="choice" value="yes">Save</button>
    </form>
  `);
  return { form, button: form.querySelector('button') as HTMLButtonElement };
}

describe('guardSubmissions', () => {
  beforeEach(() => {
    sent = [];
  });

  it('lets a form be sent once, and says that it is on its way', async () => {
    const { button } = await open('post');
    for (let press = 0; press < 3; press++) button.click();
    expect(sent).to.have.length(1);
    expect(button.textContent).to.equal('One moment …');
    expect(button.ariaBusy).to.equal('true');
    expect(button.disabled, 'its value is part of what is sent').to.equal(false);
  });

  it('lets it be sent again by who comes back to the page', async () => {
    const { button } = await open('post');
    button.click();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(button.textContent).to.equal('Save');
    expect(button.ariaBusy).to.equal(null);
    button.click();
    expect(sent).to.have.length(2);
  });

  it('leaves alone what only looks', async () => {
    const { button } = await open('get');
    for (let press = 0; press < 2; press++) button.click();
    expect(sent).to.have.length(2);
    expect(button.textContent).to.equal('Save');
  });

  it('leaves alone what another script sends in its own way', async () => {
    const { form, button } = await open('post');
    form.addEventListener('submit', (event) => event.preventDefault());
    button.click();
    expect(sent).to.deep.equal([]);
    expect(button.textContent).to.equal('Save');
  });
});
