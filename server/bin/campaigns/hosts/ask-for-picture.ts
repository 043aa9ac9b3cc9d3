import type { Guest } from './guest.ts';

/** Types and presses as a person does, with mouse and keyboard, while the page does what it does meanwhile. */
export async function askForPicture(guest: Guest, prompt: string): Promise<void> {
  const { host, worlds } = guest;
  if (host.whileRunning !== undefined) {
    await worlds.within(`void addEventListener('vignette-start', () => { ${host.whileRunning} }, { once: true })`);
  }
  const half = Math.ceil(prompt.length / 2);
  await guest.field.click();
  await guest.page.keyboard.type(prompt.slice(0, half));
  if (host.whileTyping !== undefined) await worlds.within(host.whileTyping);
  await guest.field.focus();
  await guest.page.keyboard.type(prompt.slice(half));
  await guest.makeButton.click();
}
