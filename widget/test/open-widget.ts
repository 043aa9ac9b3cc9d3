import { fixture, html } from '@open-wc/testing';
import type { Generation, Model } from '@vignette/server/contract';
import { WishEvent } from '../src/app/wish-event.ts';
import type { FakeApi } from './fake-api.ts';
import { findButton, findDeep, readDeep } from './find-deep.ts';
import { installFakeApi } from './install-fake-api.ts';
import { nextEvent } from './next-event.ts';
import { until } from './until.ts';

export interface OpenWidgetOptions {
  models?: Model[];
  /** One that was there before a reload. */
  after?: OpenWidget;
  theme?: string;
  /** One of the same site key, on the same page. */
  beside?: OpenWidget;
}

/** A widget made of sources in the page of the tests, and what a person does with it. */
export class OpenWidget {
  readonly element: HTMLElement;
  readonly api: FakeApi;
  readonly siteKey: string;

  constructor(element: HTMLElement, api: FakeApi, siteKey: string) {
    this.element = element;
    this.api = api;
    this.siteKey = siteKey;
  }

  get field(): HTMLTextAreaElement {
    return findDeep(this.element, 'textarea', '[slot="prompt"]')!;
  }

  write(prompt: string): void {
    this.field.value = prompt;
    this.field.dispatchEvent(new Event('input'));
  }

  press(name: string | RegExp = /^Make (?:picture|\d+ pictures)/): void {
    const button = findButton(this.element, name);
    if (!button) throw new Error(`no button ${name}`);
    button.click();
  }

  /** As when somebody means to use it: brings what is loaded later. */
  prepare(): void {
    this.element.shadowRoot!.querySelector('*')!.dispatchEvent(new Event('focusin', { bubbles: true }));
  }

  /** The press of any other element that asks for it. */
  signIn(): void {
    findDeep(this.element, 'div', '.grid')!.dispatchEvent(new WishEvent({ type: 'sign-in' }));
  }

  async order(prompt?: string): Promise<Generation> {
    if (prompt !== undefined) this.write(prompt);
    const started = nextEvent(this.element, 'vignette-start');
    this.press();
    return (await started).generation;
  }

  async makePicture(prompt = 'a red fox'): Promise<Generation> {
    const { id } = await this.order(prompt);
    this.api.finish(id);
    await until(() => findDeep(this.element, 'div', '.frame.shown'));
    return this.api.generations[0]!;
  }

  /** As if that many had been asked for. */
  async makePictures(count: number, size?: Generation['size']): Promise<Generation> {
    const { id } = await this.order('a red fox');
    this.api.change(id, { count, ...(size && { size }) });
    this.api.finish(id);
    await until(() => findButton(this.element, count > 1 ? `Open picture ${count} of ${count}` : 'Open picture'));
    return this.api.generations[0]!;
  }

  /** The viewer, once it shows something. */
  async openLarge(name: string): Promise<HTMLDialogElement> {
    this.press(name);
    return until(() => findDeep(this.element, 'dialog', ':modal'));
  }

  /** As the file chooser does it. */
  pick(...files: File[]): void {
    const input = findDeep(this.element, 'input', '[type="file"]')!;
    const picked = new DataTransfer();
    for (const file of files) picked.items.add(file);
    input.files = picked.files;
    input.dispatchEvent(new Event('change'));
  }

  async pickAndWait(...files: File[]): Promise<void> {
    this.pick(...files);
    await until(() => findDeep(this.element, 'input', '[name="operation"]'));
  }

  chooseStyle(value: string): void {
    const select = findDeep(this.element, 'select', '.style')!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
  }

  async chooseModel(id: string): Promise<void> {
    const select = (await this.openMore()).querySelector('select')!;
    select.value = id;
    select.dispatchEvent(new Event('change'));
  }

  /** Opens the choices that most people leave alone. */
  get moreButton(): HTMLButtonElement {
    return findDeep(this.element, 'button', '[aria-controls="further"]')!;
  }

  async openMore(): Promise<HTMLElement> {
    if (this.moreButton.ariaExpanded === 'false') this.moreButton.click();
    return until(() => findDeep(this.element, 'div', '#further:not([hidden])'));
  }

  /** What can be done with the pictures that are there. */
  get operations(): string[] {
    return this.#operationLabels.map((label) => label.textContent?.trim() ?? '');
  }

  chooseOperation(name: string): void {
    this.#operationLabels.find((label) => label.textContent?.trim() === name)!.click();
  }

  untilRead(words: string): Promise<unknown> {
    return until(() => readDeep(this.element).includes(words));
  }

  get #operationLabels(): HTMLLabelElement[] {
    return [...(findDeep(this.element, 'div', '.operations')?.querySelectorAll('label') ?? [])];
  }

  get sent(): unknown {
    return this.api.sentTo('POST /v1/generations').at(-1)?.body;
  }
}

export async function openWidget({
  models,
  after,
  beside,
  theme = 'light',
}: OpenWidgetOptions = {}): Promise<OpenWidget> {
  await import('../src/app/define.ts');
  await import('../src/more/define.ts');
  await import('../src/facade/define.ts');
  after?.element.remove();
  const { api, siteKey } = after ?? beside ?? installFakeApi();
  if (models) api.models = models;
  const element = await fixture<HTMLElement>(
    html`<vignette-generator lang="en" site-key=${siteKey} server=${location.origin} theme=${theme}></vignette-generator>`,
  );
  await until(() => findButton(element, /^Make (?:picture|\d+ pictures) · /));
  return new OpenWidget(element, api, siteKey);
}
