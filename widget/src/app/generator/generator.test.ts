import { expect, fixture, html } from '@open-wc/testing';
import type { ErrorCode, Generation } from '@vignette/server/contract';
import type { FakeApi } from '../../../test/fake-api.ts';
import { findButton, findDeep, readDeep } from '../../../test/find-deep.ts';
import { installFakeApi } from '../../../test/install-fake-api.ts';
import { nextEvent } from '../../../test/next-event.ts';
import { until } from '../../../test/until.ts';

const report = {
  drawn: [{ words: 'red fox' }],
  approximated: [{ words: 'spruce', as: 'fir tree' }],
  notUnderstood: [{ words: 'zeitgeist' }],
};

/** Colours on their way from one to another are no colours to judge. */
async function untilStill(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

describe('<vignette-app>', () => {
  let api: FakeApi;
  let element: HTMLElement;

  /** One more widget of the same site on this page. */
  async function addWidget(siteKey: string, theme = 'light'): Promise<HTMLElement> {
    const widget = await fixture<HTMLElement>(
      html`<vignette-generator
        lang="en"
        site-key=${siteKey}
        server=${location.origin}
        theme=${theme}
      ></vignette-generator>`,
    );
    await until(() => findButton(widget, 'Make picture · 1 credit'));
    return widget;
  }

  function write(prompt: string): void {
    const field = findDeep(element, 'textarea');
    field!.value = prompt;
    field!.dispatchEvent(new Event('input'));
  }

  function press(name: string | RegExp = /^Make picture/): void {
    const button = findButton(element, name);
    if (!button) throw new Error(`no button ${name}`);
    button.click();
  }

  async function order(prompt = 'a red fox'): Promise<Generation> {
    write(prompt);
    const started = nextEvent(element, 'vignette-start');
    press();
    return (await started).generation;
  }

  async function makePicture(prompt?: string): Promise<Generation> {
    const { id } = await order(prompt);
    api.finish(id, report);
    await until(() => findDeep(element, 'div', '.frame.shown'));
    return api.generations[0]!;
  }

  async function expectRefusal(code: ErrorCode): Promise<void> {
    const refused = nextEvent(element, 'vignette-error');
    press();
    expect((await refused).code).to.equal(code);
  }

  beforeEach(async () => {
    await import('../define.ts');
    await import('../../more/define.ts');
    await import('../../facade/define.ts');
    const site = installFakeApi();
    api = site.api;
    element = await addWidget(site.siteKey);
  });

  describe('accessibility', () => {
    const states: Record<string, () => Promise<unknown>> = {
      empty: async () => {},
      'without a prompt': async () => press(),
      'in progress': async () => order(),
      'with a picture': async () => makePicture(),
      'asking before it deletes': async () => {
        await makePicture();
        press('Delete');
      },
      'with the history open': async () => {
        await makePicture();
        press('Your pictures');
        await until(() => findButton(element, 'Show: a red fox'));
      },
      refused: async () => {
        const { id } = await order();
        api.change(id, { report });
        api.end(id, 'refused', 'no_subject_understood');
        await until(() => findButton(element, /^Make a landscape instead/));
      },
      'with nothing left for today': async () => {
        api.remaining = 0;
        write('a fox');
        await expectRefusal('visitor_budget_exhausted');
      },
    };
    for (const theme of ['light', 'dark']) {
      for (const [state, reach] of Object.entries(states)) {
        it(`has nothing for axe to find when ${state}, ${theme}`, async () => {
          const siteKey = element.getAttribute('site-key')!;
          element.remove();
          element = await addWidget(siteKey, theme);
          await reach();
          await untilStill();
          await expect(element).to.be.accessible();
        });
      }
    }
  });

  it('shows the price of the server and never allows more', async () => {
    await order();
    expect(api.sentTo('POST /v1/generations')[0]?.body).to.deep.include({ prompt: 'a red fox', maxCredits: 1 });
  });

  it('shows the new price, and charges nothing, when the price has changed', async () => {
    api.models[0]!.credits = 3;
    write('a fox');
    await expectRefusal('price_above_maximum');
    await until(() => findButton(element, 'Make picture · 3 credits'));
    expect(api.remaining).to.equal(12);
  });

  it('sends shape and style as chosen', async () => {
    findDeep(element, 'input', '[aria-label="Wide"]')?.click();
    const select = findDeep(element, 'select');
    select!.value = 'watercolor';
    select!.dispatchEvent(new Event('change'));
    const { size, style } = await order();
    expect([size, style]).to.deep.equal(['1536x1024', 'watercolor']);
  });

  it('takes two presses for one', async () => {
    write('a fox');
    const started = nextEvent(element, 'vignette-start');
    press();
    press();
    await started;
    press();
    expect(api.sentTo('POST /v1/generations')).to.have.length(1);
  });

  it('shows a press before it acts on it', async () => {
    write('a fox');
    const button = findButton(element, /^Make picture/)!;
    button.click();
    await Promise.resolve();
    expect(button.ariaDisabled).to.equal('true');
    expect(Boolean(findButton(element, 'Cancel'))).to.equal(false);
    await until(() => findButton(element, 'Cancel'));
  });

  it('asks for words when there are none', async () => {
    press();
    await until(() => readDeep(element).includes('Write a few words first.'));
    expect(api.sentTo('POST /v1/generations')).to.deep.equal([]);
  });

  it('says which attribute is missing, until it comes', async () => {
    const siteKey = element.getAttribute('site-key')!;
    element.removeAttribute('site-key');
    write('a red fox');
    press();
    await until(() => readDeep(element).includes('The attribute site-key is missing.'));
    element.setAttribute('site-key', siteKey);
    await until(() => !readDeep(element).includes('is missing'));
    await order();
  });

  it('makes nothing of a text that is too long, and says by how much', async () => {
    write('x'.repeat(1003));
    await until(() => readDeep(element).includes('3 characters too long'));
    press();
    await until(() => readDeep(element).includes('That is too much text.'));
    expect(api.sentTo('POST /v1/generations')).to.deep.equal([]);
  });

  it('tells the page how it ended', async () => {
    const finished = nextEvent(element, 'vignette-finish');
    const { id } = await order();
    api.end(id, 'failed', 'engine_failed');
    expect((await finished).generation.status).to.equal('failed');
    await until(() => readDeep(element).includes('Nothing was charged.'));
  });

  it('says what was drawn, nearly drawn and not understood, and what kind of engine drew it', async () => {
    await makePicture();
    const text = readDeep(element);
    for (const words of ['red fox', 'spruce → fir tree', 'zeitgeist', 'Not AI.']) expect(text).to.include(words);
  });

  it('keeps the room a picture needs, so that what lies below moves by the report at most', async () => {
    element.style.width = '360px';
    const { id } = await order();
    await until(() => findButton(element, 'Cancel'));
    const before = element.offsetHeight;
    api.finish(id, report);
    await until(() => findDeep(element, 'div', '.frame.shown'));
    const reportHeight = findDeep(element, 'dl')!.offsetHeight;
    expect(element.offsetHeight - before).to.be.within(reportHeight - 14, reportHeight + 14);
  });

  it('cancels, also before the server has answered', async () => {
    write('a fox');
    const finished = nextEvent(element, 'vignette-finish');
    press();
    await until(() => findButton(element, 'Cancel'));
    press('Cancel');
    expect((await finished).generation.status).to.equal('cancelled');
    await until(() => readDeep(element).includes('Cancelled. Nothing was charged.'));
  });

  it('offers an open landscape when no subject was understood', async () => {
    const { id } = await order('zeitgeist');
    api.end(id, 'refused', 'no_subject_understood');
    await until(() => findButton(element, 'Make a landscape instead · 1 credit'));
    const started = nextEvent(element, 'vignette-start');
    press('Make a landscape instead · 1 credit');
    const { generation } = await started;
    expect([generation.prompt, generation.fallback]).to.deep.equal(['zeitgeist', 'landscape']);
  });

  it('makes another one of the same words', async () => {
    const first = await makePicture('a lighthouse');
    const started = nextEvent(element, 'vignette-start');
    press('One more');
    const { generation } = await started;
    expect(generation.prompt).to.equal('a lighthouse');
    expect(generation.id).to.not.equal(first.id);
  });

  it('downloads the original bytes under a name made of the prompt', async () => {
    await makePicture('A red fox, twice!');
    const saved = new Promise<string>((resolve) => {
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function catchClick() {
        HTMLAnchorElement.prototype.click = click;
        resolve(this.download);
      };
    });
    press('Download');
    expect(await saved).to.equal('a-red-fox-twice.png');
    expect(api.sent.some(({ path }) => path.endsWith('/files/original'))).to.equal(true);
  });

  it('deletes only after asking, and hands the receipt to the page', async () => {
    const { id } = await makePicture();
    press('Delete');
    await until(() => findButton(element, 'Keep')?.matches(':focus'));
    expect(api.generations).to.have.length(1);
    const deleted = nextEvent(element, 'vignette-delete');
    press('Delete');
    expect((await deleted).receipt.id).to.equal(id);
    await until(() => readDeep(element).includes('What should it show?'));
  });

  it('shows a picture from the history', async () => {
    await makePicture('a fox');
    await makePicture('a lake');
    press('Your pictures');
    (await until(() => findButton(element, 'Show: a fox'))).click();
    await until(() => findDeep(element, 'div', '[role="img"][aria-label="Picture: a fox"]'));
  });

  it('goes on after a reload', async () => {
    const siteKey = element.getAttribute('site-key')!;
    const { id } = await order('a fox');
    element.remove();
    element = await addWidget(siteKey);
    await until(() => findButton(element, 'Cancel'));
    api.finish(id);
    await until(() => findDeep(element, 'div', '[role="img"][aria-label="Picture: a fox"]'));
  });

  it('leaves what one widget makes to that widget', async () => {
    const other = await addWidget(element.getAttribute('site-key')!);
    await order('a fox');
    await until(() => findButton(element, 'Cancel'));
    expect(Boolean(findButton(other, 'Cancel'))).to.equal(false);
  });

  it('says that there is no connection, and that nothing is lost', async () => {
    await order();
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    window.dispatchEvent(new Event('offline'));
    await until(() => readDeep(element).includes('You are offline.'));
    Reflect.deleteProperty(navigator, 'onLine');
    window.dispatchEvent(new Event('online'));
    await until(() => !readDeep(element).includes('You are offline.'));
  });

  it('leaks no style and no global into the page', async () => {
    const before = Object.keys(window).length;
    await makePicture();
    expect(Object.keys(window).length).to.equal(before);
    expect(document.adoptedStyleSheets).to.have.length(0);
    expect(document.head.querySelectorAll('style').length).to.equal(0);
  });
});
