import { expect } from '@open-wc/testing';
import { findButton, findDeep } from '../../test/find-deep.ts';
import { nextEvent } from '../../test/next-event.ts';
import { type OpenPage, openPage } from '../../test/open-page.ts';
import { until } from '../../test/until.ts';

function panelOf({ element }: OpenPage): HTMLElement {
  return findDeep(element, 'div', '.panel')!;
}

async function openByButton(page: OpenPage): Promise<HTMLElement> {
  findButton(page.element, 'Make picture')?.click();
  return until(() => findDeep(page.element, 'div', '.panel:popover-open'));
}

describe('mode="button"', () => {
  const attributes = 'mode="button"';

  it('is a button and no more, before the app and after', async () => {
    const page = await openPage({ attributes });
    const { element, field } = page;
    expect(element.getBoundingClientRect().height).to.equal(48);
    expect(field.getBoundingClientRect().height).to.equal(0);
    const ready = nextEvent(element, 'vignette-ready');
    element.dispatchEvent(new Event('focusin'));
    await ready;
    expect(element.getBoundingClientRect().height).to.equal(48);
    expect(panelOf(page).matches(':popover-open')).to.equal(false);
  });

  it('opens its card by a press, also by one that came before the app, with the field ready', async () => {
    const page = await openPage({ attributes });
    await openByButton(page);
    await until(() => page.field.matches(':focus'));
    expect(findButton(page.element, /^Make picture · /)?.checkVisibility()).to.equal(true);
    expect(page.api.sentTo('POST /v1/generations')).to.deep.equal([]);
  });

  it('says what the site wants it to say', async () => {
    const { element } = await openPage({ attributes: 'mode="button" label="Design a mug"' });
    expect(Boolean(findButton(element, 'Design a mug'))).to.equal(true);
    element.dispatchEvent(new Event('focusin'));
    await nextEvent(element, 'vignette-ready');
    expect(Boolean(findButton(element, 'Design a mug'))).to.equal(true);
  });

  it('closes by its cross, and forgets nothing', async () => {
    const page = await openPage({ attributes });
    const panel = await openByButton(page);
    page.field.value = 'a red fox';
    findButton(page.element, 'Close')?.click();
    expect(panel.matches(':popover-open')).to.equal(false);
    await openByButton(page);
    expect(page.field.value).to.equal('a red fox');
  });

  it('opens for a script of the page that makes a picture, and shows on the button that one is in the making', async () => {
    const page = await openPage({ attributes });
    const started = nextEvent(page.element, 'vignette-start');
    await page.element.generate('a lighthouse');
    const { id } = (await started).generation;
    expect(panelOf(page).matches(':popover-open')).to.equal(true);
    await until(() => findButton(page.element, 'Drawing'));
    page.api.finish(id);
    await until(() => findButton(page.element, 'Make picture'));
  });
});

describe('the popover attribute', () => {
  it('hides the widget until the page’s own button opens it', async () => {
    const page = await openPage({ attributes: 'popover' });
    const { element, window } = page;
    expect(element.checkVisibility()).to.equal(false);
    window.document.querySelector('button')?.click();
    expect(element.checkVisibility()).to.equal(true);
    expect(page.field.getBoundingClientRect().height).to.be.greaterThan(40);
    await until(() => findButton(element, /^Make picture · /));
    findButton(element, 'Close')?.click();
    expect(element.checkVisibility()).to.equal(false);
  });

  it('puts the caret into the field when it opens', async () => {
    const { element, field } = await openPage({ attributes: 'popover' });
    const ready = nextEvent(element, 'vignette-ready');
    element.dispatchEvent(new Event('focusin'));
    await ready;
    element.showPopover();
    await until(() => field.matches(':focus'));
  });
});

describe('slots', () => {
  it('stand above and below everything', async () => {
    const { element, field, window } = await openPage();
    for (const slot of ['header', 'footer']) {
      const words = Object.assign(window.document.createElement('p'), { slot, textContent: slot });
      element.append(words);
    }
    const ready = nextEvent(element, 'vignette-ready');
    field.focus();
    await ready;
    const [header, footer] = [...element.children].map((child) => child.getBoundingClientRect().y);
    const { y } = field.getBoundingClientRect();
    expect(header).to.be.lessThan(y);
    expect(footer).to.be.greaterThan(y);
  });
});

describe('events', () => {
  it('tell of each step, and give the page the bytes of the picture', async () => {
    const { api, element } = await openPage();
    const seen: string[] = [];
    for (const type of ['vignette-ready', 'vignette-start', 'vignette-progress', 'vignette-finish']) {
      element.addEventListener(type, () => seen.push(type));
    }
    const started = nextEvent(element, 'vignette-start');
    await element.generate('a red fox');
    const { id } = (await started).generation;
    const progressed = nextEvent(element, 'vignette-progress');
    api.change(id, { status: 'running', progress: 0.4 });
    expect((await progressed).generation.progress).to.equal(0.4);
    const finished = nextEvent(element, 'vignette-finish');
    api.finish(id);
    const event = await finished;
    expect((await event.readPicture()).type).to.match(/^image\//);
    expect(seen).to.deep.equal(['vignette-ready', 'vignette-start', 'vignette-progress', 'vignette-finish']);
    const failure = await event.readPicture(1).catch((error: Error) => error.name);
    expect(failure).to.equal('RangeError');
  });
});
