import type { Page } from 'playwright-core';
import type { probe } from './probe/probe.ts';

declare const window: Window & { probe: typeof probe };

/** More stops than any state has. */
const mostStops = 60;

/** A person without a mouse. Wherever the focus goes, it has to be seen, and may not get lost. */
export class Keyboard {
  readonly #tab: Page;

  constructor(tab: Page) {
    this.#tab = tab;
  }

  /** Name of what has the focus. */
  async name(): Promise<string> {
    const { name, isVisible } = await this.#tab.evaluate(() => window.probe.readFocus());
    if (!name) throw new Error('the focus is lost');
    if (!isVisible) throw new Error(`the focus is on “${name}” and cannot be seen`);
    return name;
  }

  async press(key: string): Promise<void> {
    await this.#tab.keyboard.press(key);
    await this.settle();
  }

  /** Until the answer to a press is all there. */
  settle(): Promise<void> {
    return this.#tab.evaluate(() => window.probe.settle());
  }

  /** Goes on to the next thing with such a name. */
  tabTo(wanted: RegExp): Promise<void> {
    return this.#go('Tab', wanted);
  }

  tabBackTo(wanted: RegExp): Promise<void> {
    return this.#go('Shift+Tab', wanted);
  }

  async #go(key: string, wanted: RegExp): Promise<void> {
    const met: string[] = [];
    for (let stop = 0; stop < mostStops; stop++) {
      await this.#tab.keyboard.press(key);
      const name = await this.#tab.evaluate(() => window.probe.readFocus().name);
      // At its end the page begins anew.
      if (!name) continue;
      if (wanted.test(await this.name())) return;
      met.push(name);
    }
    throw new Error(`nothing like ${wanted} among ${met.join(', ')}`);
  }
}
