import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Keyboard } from './keyboard.ts';
import { type Look, openLook } from './open-look.ts';
import type { StateName } from './states.ts';
import { openState } from './open-state.ts';
import { finish, prompt, report } from './steps.ts';

let look: Look;
let tab: Page;

beforeAll(async () => {
  look = await openLook();
});

afterAll(() => look.close());

afterEach(() => tab.context().close());

async function open(state: StateName): Promise<Keyboard> {
  tab = await openState(look, state, { language: 'en', width: 768, theme: 'light' });
  return new Keyboard(tab);
}

/** Everything a person does with the widget, from the text field on. */
async function makeAndDelete(keyboard: Keyboard): Promise<void> {
  await tab.keyboard.type(prompt);
  await keyboard.tabTo(/^Style/);
  await keyboard.tabTo(/^More/);
  await keyboard.press('Enter');
  await keyboard.tabTo(/^Seed/);
  await keyboard.tabTo(/^Make picture/);
  await keyboard.press('Enter');
  await tab.getByRole('button', { name: 'Cancel' }).waitFor();
  await finish(tab, report);
  await tab.getByRole('button', { name: 'Download' }).waitFor();
  await keyboard.tabTo(/^Open picture/);
  await keyboard.press('Enter');
  expect(await keyboard.name()).toBe('Close');
  await keyboard.press('Escape');
  expect(await keyboard.name()).toBe('Open picture');
  await keyboard.tabTo(/^Your pictures/);
  await keyboard.press('Enter');
  await keyboard.tabTo(/^Show: /);
  await keyboard.tabBackTo(/^Delete/);
  await keyboard.press('Enter');
  expect(await keyboard.name()).toBe('Keep');
  await keyboard.press('Enter');
  expect(await keyboard.name()).toBe('Delete');
  await keyboard.press('Enter');
  await keyboard.tabBackTo(/^Delete/);
  await keyboard.press('Enter');
  await tab.getByRole('button', { name: 'Download' }).waitFor({ state: 'detached' });
  await keyboard.settle();
  await keyboard.name();
}

describe('by keyboard alone', () => {
  it('a picture is made, looked at, found again and deleted, in the page', async () => {
    const keyboard = await open('empty');
    await keyboard.tabTo(/^Describe a picture/);
    await makeAndDelete(keyboard);
  });

  it('all that goes in the button mode as well, and the button has the focus again', async () => {
    const keyboard = await open('button');
    await keyboard.tabTo(/^Design your own mug/);
    await keyboard.press('Enter');
    expect(await keyboard.name()).toBe('Describe a picture');
    await keyboard.press('Escape');
    expect(await keyboard.name()).toBe('Design your own mug');
    await keyboard.press('Enter');
    await makeAndDelete(keyboard);
    await keyboard.press('Escape');
    expect(await keyboard.name()).toBe('Design your own mug');
  });

  it('and in a popover, after which the button of the page has the focus again', async () => {
    const keyboard = await open('popoverClosed');
    await keyboard.tabTo(/own button/);
    await keyboard.press('Enter');
    expect(await keyboard.name()).toBe('Describe a picture');
    await makeAndDelete(keyboard);
    await keyboard.press('Escape');
    expect(await keyboard.name()).toMatch(/own button/);
  });

  it('arrows turn the pages of the viewer', async () => {
    const keyboard = await open('grid');
    await keyboard.tabTo(/^Open picture 2/);
    await keyboard.press('Enter');
    await keyboard.press('ArrowRight');
    await tab.getByText('3 of 4').waitFor();
    await keyboard.press('Home');
    await tab.getByText('1 of 4').waitFor();
    await keyboard.press('Escape');
    expect(await keyboard.name()).toBe('Open picture 2 of 4');
  });

  it('a style is chosen by its picture', async () => {
    const keyboard = await open('empty');
    await keyboard.tabTo(/^Style/);
    await keyboard.press('Space');
    await keyboard.press('ArrowRight');
    expect(await keyboard.name()).toBe('Flat');
    await keyboard.press('Enter');
    expect(await keyboard.name()).toBe('Style');
    expect(await tab.getByRole('combobox', { name: 'Style' }).inputValue()).toBe('flat');
  });
});
