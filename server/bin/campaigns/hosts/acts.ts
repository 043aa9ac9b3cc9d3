import { askForPicture } from './ask-for-picture.ts';
import type { Guest } from './guest.ts';

/** Other ways to ask for a picture than with one's fingers. */
export const act = {
  /** Enter makes a new line in a text field, and the form around it stays where it is. */
  async throughEnter(guest: Guest, prompt: string): Promise<void> {
    await guest.field.click();
    await guest.page.keyboard.type(prompt);
    await guest.page.keyboard.press('Enter');
    await guest.page.keyboard.press('Control+Enter');
    await expectAddress(guest);
  },

  /** Once the widget knows the price. */
  async whenPriced(guest: Guest, prompt: string): Promise<void> {
    await guest.pricedButton.waitFor();
    await askForPicture(guest, prompt);
  },

  /** Where nobody can look inside or point at, the keyboard still gets there. The page says when the app is. */
  async byKeyboardOnly(guest: Guest, prompt: string): Promise<void> {
    await guest.page.keyboard.press('Tab');
    await guest.page.keyboard.type(prompt);
    await guest.page.waitForFunction(`document.title === 'ready'`);
    await guest.page.keyboard.press('Control+Enter');
  },

  async adoptedByFrame(guest: Guest, prompt: string): Promise<void> {
    await guest.pricedButton.waitFor();
    await guest.field.fill(prompt);
    await guest.worlds.within(
      `document.querySelector('iframe').contentDocument.body.append(document.querySelector('vignette-generator'))`,
    );
    guest.frame = 'iframe';
    await guest.element.waitFor({ state: 'attached' });
  },

  async byMethod(guest: Guest, prompt: string): Promise<void> {
    const call = `document.querySelector('vignette-generator').generate(${JSON.stringify(prompt)})`;
    await guest.worlds.within(`customElements.whenDefined('vignette-generator').then(() => ${call})`);
  },
} as const;

async function expectAddress({ page, host }: Guest): Promise<void> {
  const { pathname } = new URL(page.url());
  if (decodeURIComponent(pathname) !== `/${host.name}`) throw new Error(`the page went to ${pathname}`);
}
