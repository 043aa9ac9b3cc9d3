import { expect, fixture, html } from '@open-wc/testing';
import { VignetteRevealPassword } from './vignette-reveal-password.ts';

customElements.define('vignette-reveal-password', VignetteRevealPassword);

async function open() {
  const form = await fixture<HTMLFormElement>(html`
    <form>
      <label for="password">Password</label>
      <vignette-reveal-password data-show="Show password" data-hide="Hide password">
        <input id="password" type="password" value="a long sentence" />
      </vignette-reveal-password>
    </form>
  `);
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    form,
    input: form.querySelector('input') as HTMLInputElement,
    button: form.querySelector('button') as HTMLButtonElement,
  };
}

describe('<vignette-reveal-password>', () => {
  it('shows the password and hides it, saying what the next press does', async () => {
    const { input, button } = await open();
    expect([input.type, button.ariaLabel]).to.deep.equal(['password', 'Show password']);
    button.click();
    expect([input.type, button.ariaLabel]).to.deep.equal(['text', 'Hide password']);
    button.click();
    expect([input.type, button.ariaLabel]).to.deep.equal(['password', 'Show password']);
    expect(input.value).to.equal('a long sentence');
  });

  it('sends nothing by itself, and hides the password before the form is sent', async () => {
    const { form, input, button } = await open();
    button.click();
    form.requestSubmit();
    expect(input.type).to.equal('password');
  });

  it('can be used by all', async () => {
    const { form, button } = await open();
    await expect(form).to.be.accessible();
    button.click();
    await expect(form).to.be.accessible();
  });
});
