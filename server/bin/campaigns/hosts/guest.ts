import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import type { HostPage } from './host-page.ts';
import type { PageWorlds } from './page-worlds.ts';

/** The widget on somebody's page, as a person meets it. */
export class Guest {
  readonly page: Page;
  readonly host: HostPage;
  readonly worlds: PageWorlds;
  readonly hostOrigin: string;
  /** Selector of the frame the widget is in now. */
  frame: string | undefined;

  constructor(options: { page: Page; host: HostPage; worlds: PageWorlds; hostOrigin: string }) {
    this.page = options.page;
    this.host = options.host;
    this.worlds = options.worlds;
    this.hostOrigin = options.hostOrigin;
    this.frame = options.host.frame;
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  get root(): Page | FrameLocator {
    return this.frame === undefined ? this.page : this.page.frameLocator(this.frame);
  }

  get element(): Locator {
    return this.root.locator('vignette-generator').first();
  }

  get field(): Locator {
    return this.element.getByRole('textbox').first();
  }

  /** The one of the facade has no price yet. */
  get makeButton(): Locator {
    return this.element.getByRole('button', { name: this.host.speaks?.make ?? /^Make picture/ }).first();
  }

  get pricedButton(): Locator {
    return this.makeButton.and(this.element.getByRole('button', { name: /\d/ }));
  }

  /** Any picture of these words. */
  picture(prompt: string): Locator {
    const name = this.host.speaks?.picture(prompt) ?? `Picture: ${prompt}`;
    return this.element.getByRole('img', { name });
  }

  /** What a screen reader says of its own accord. */
  announcement(text: RegExp): Locator {
    return this.element.getByRole('status').filter({ hasText: text });
  }

  /** Words that a person can read inside the widget. */
  words(text: RegExp): Locator {
    return this.element.getByText(text).filter({ visible: true }).first();
  }
}
