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
async function makeAndKeep(keyboard: Keyboard): Promise<void> {
  await tab.keyboard.type(prompt);
  await keyboard.tabTo(/^More/);
  await keyboard.press('Enter');
  await tab.locator('#further:not([hidden])').waitFor();
  await keyboard.tabTo(/^Make picture/);
  await keyboard.press('Enter');
  await tab.getByRole('button', { name: 'Cancel' }).waitFor();
  await finish(tab, report);
  await tab.getByRole('button', { name: 'Download' }).waitFor();
  await keyboard.tabTo(/^Open picture/);
  await keyboard.press('Enter');
  await tab.getByRole('dialog').and(tab.locator('dialog')).waitFor();
  expect(await keyboard.name()).toBe('Close');
  await keyboard.press('Escape');
  expect(await keyboard.name()).toBe('Open picture');
  await keyboard.tabTo(/^Delete/);
  await keyboard.press('Enter');
  expect(await keyboard.name()).toBe('Keep');
  await keyboard.press('Enter');
  expect(await keyboard.name()).toBe('Delete');
  await keyboard.tabTo(/^Your pictures/);
  await keyboard.press('Enter');
  await tab.getByRole('list', { name: 'Your pictures' }).waitFor();
  await keyboard.tabTo(/^Show: /);
}

describe('by keyboard alone', () => {
  it('a picture is made, looked at, kept and found again, in the page', async () => {
    const keyboard = await open('empty');
    await keyboard.tabTo(/^Describe a picture/);
    await makeAndKeep(keyboard);
  });
});
