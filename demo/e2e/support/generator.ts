import type { Locator, Page } from 'playwright-core';

/** The widget on a page, by what a person hears and sees of it. */
export class Generator {
  readonly page: Page;
  readonly element: Locator;

  constructor(page: Page, element = page.locator('vignette-generator')) {
    this.page = page;
    this.element = element;
  }

  get prompt(): Locator {
    return this.element.getByRole('textbox', { name: 'Describe a picture' });
  }

  /** Says its price only once the app has asked the server. */
  get makeButton(): Locator {
    return this.element.getByRole('button', { name: /^Make picture · \d+ credits?$/ });
  }

  /** Opens the choices that most people leave alone. */
  async openMore(): Promise<void> {
    await this.element.getByTitle('More choices').click();
  }

  /** Among them. */
  get model(): Locator {
    return this.element.getByRole('combobox', { name: 'Model' });
  }

  /** What the engine shows of a picture that is not finished. */
  get partialPicture(): Locator {
    return this.element.locator('canvas.shown');
  }

  /** One of the ways to start from the picture on show. */
  startButton(name: string): Locator {
    return this.element.getByRole('button', { name, exact: true });
  }

  /** Hands in a picture as the file chooser does. */
  async addPicture(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    // The first touch brings the app.
    await this.prompt.focus();
    const choosing = this.page.waitForEvent('filechooser');
    await this.element.getByRole('button', { name: 'Add a picture' }).click();
    await (await choosing).setFiles(file);
  }

  get cancelButton(): Locator {
    return this.element.getByRole('button', { name: 'Cancel' });
  }

  get drawing(): Locator {
    return this.element.locator('span').getByText('Drawing', { exact: true });
  }

  /** Opens the visitor's earlier pictures; there must be one. */
  async openHistory(): Promise<void> {
    await this.element.getByRole('button', { name: 'Your pictures', expanded: false }).click();
    await this.history.first().waitFor();
  }

  get history(): Locator {
    return this.element.getByRole('list', { name: 'Your pictures' }).getByRole('button');
  }

  get drawn(): Locator {
    return this.element.getByText('Drawn', { exact: true }).locator('..').getByRole('listitem');
  }

  /** What a screen reader says of its own accord. */
  announcement(text: string): Locator {
    return this.element.getByRole('status').filter({ hasText: text });
  }

  /** Why there is no picture: read, and said of its own accord. */
  notice(text: string): Locator {
    return this.element.getByRole('alert').filter({ hasText: text });
  }

  picture(prompt: string): Locator {
    return this.element.getByRole('img', { name: `Picture: ${prompt}` });
  }

  inHistory(prompt: string): Locator {
    return this.element.getByRole('button', { name: `Show: ${prompt}`, exact: true });
  }

  /** Types and presses; the picture is awaited by whoever called. */
  async make(prompt: string): Promise<void> {
    await this.prompt.fill(prompt);
    await this.makeButton.click();
  }

  /** Reads how many credits are left for today where the visitor reads it, who is made known by a first touch. */
  async readCreditsLeft(): Promise<number> {
    await this.prompt.focus();
    const sentence = await this.element.getByText(/^Free today: /).innerText();
    return Number(/\d+/.exec(sentence)?.[0] ?? 0);
  }

  async untilCreditsLeft(credits: number): Promise<void> {
    await this.element.getByText(`Free today: ${credits} left`).waitFor();
  }

  /** Shows the widget of another site on the same page. */
  async changeSite(siteKey: string): Promise<void> {
    await this.element.evaluate((element, key) => element.setAttribute('site-key', key), siteKey);
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.element.scrollIntoViewIfNeeded();
  }
}
