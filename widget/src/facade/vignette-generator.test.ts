import { expect, fixture, html } from '@open-wc/testing';
import { findButton, findDeep, readDeep } from '../../test/find-deep.ts';
import { nextEvent } from '../../test/next-event.ts';
import { openPage } from '../../test/open-page.ts';
import { carry, sampleFile } from '../../test/sample-files.ts';
import { styling } from '../../test/sample-models.ts';
import { until } from '../../test/until.ts';

describe('<vignette-generator>', () => {
  describe('accessibility', () => {
    it('has nothing for axe to find before the app is there', async () => {
      // In the page of the tests, for axe does not look into frames; out of sight, so that no app is loaded.
      const page = await fixture(html`<div><div style="height: 300vh"></div></div>`);
      const script = document.createElement('script');
      script.src = '/embed/vignette.js';
      document.head.append(script);
      page.append(document.createElement('vignette-generator'));
      await customElements.whenDefined('vignette-generator');
      await expect(page).to.be.accessible();
    });
  });

  it('can be typed into at once, and asks nobody for anything until it is meant', async () => {
    const { api, element, field } = await openPage();
    field.value = 'a fox';
    expect(Boolean(findButton(element, 'Make picture'))).to.equal(true);
    expect(api.sent).to.deep.equal([]);
  });

  it('keeps the field itself, with text, selection and focus, when the app takes over', async () => {
    const { element, field } = await openPage();
    field.value = 'a red fox';
    const ready = nextEvent(element, 'vignette-ready');
    field.focus();
    field.setSelectionRange(2, 5, 'backward');
    await ready;
    expect(findDeep(element, 'textarea') === field).to.equal(true);
    expect(field.value).to.equal('a red fox');
    expect([field.selectionStart, field.selectionEnd, field.selectionDirection]).to.deep.equal([2, 5, 'backward']);
    expect(element.shadowRoot?.activeElement === field).to.equal(true);
    expect(field.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('moves focus from its button to the button of the app', async () => {
    const { element } = await openPage();
    findButton(element, 'Make picture')?.focus();
    const button = await until(() => findButton(element, 'Make picture · 1 credit'));
    await until(() => button.matches(':focus'));
  });

  it('keeps a press made before the app was there, and takes many for one', async () => {
    const { api, element, field } = await openPage();
    field.value = 'a red fox';
    const started = nextEvent(element, 'vignette-start');
    const button = findButton(element, 'Make picture');
    button?.click();
    button?.click();
    expect(button?.ariaDisabled).to.equal('true');
    const { generation } = await started;
    expect(generation.prompt).to.equal('a red fox');
    expect(api.sentTo('POST /v1/generations')).to.have.length(1);
  });

  it('says so when the app does not load, and tries again at the next press', async () => {
    const { element, field } = await openPage({ base: '/flaky-app' });
    field.value = 'a red fox';
    findButton(element, 'Make picture')?.click();
    await until(() => element.shadowRoot?.querySelector('output')?.value === 'Press again');
    await fetch('/flaky-app/embed/heal');
    const started = nextEvent(element, 'vignette-start');
    findButton(element, 'Make picture')?.click();
    await started;
  });

  it('makes a picture for a script of the page, cancels it and clears up', async () => {
    const { element, field } = await openPage();
    const started = nextEvent(element, 'vignette-start');
    await element.generate('a lighthouse');
    expect((await started).generation.prompt).to.equal('a lighthouse');
    const finished = nextEvent(element, 'vignette-finish');
    await element.cancel();
    expect((await finished).generation.status).to.equal('cancelled');
    await element.reset();
    expect(field.value).to.equal('');
  });

  it('has a width where its place asks for one, and gives way where there is little room', async () => {
    const { element, window } = await openPage();
    const place = window.document.createElement('div');
    element.replaceWith(place);
    place.append(element);
    const widthIn = (style: string) => {
      place.setAttribute('style', style);
      return element.getBoundingClientRect().width;
    };
    expect(widthIn('float: left')).to.equal(256);
    expect(widthIn('display: flex; inline-size: 200px')).to.equal(200);
  });

  it('speaks the language of the page', async () => {
    const { element, field } = await openPage({ lang: 'de-AT' });
    expect(field.ariaLabel).to.equal('Bild beschreiben');
    field.focus();
    await until(() => findButton(element, 'Bild machen · 1 Credit'));
  });

  it('speaks English where it does not know the language', async () => {
    const { field } = await openPage({ lang: 'tlh' });
    expect(field.ariaLabel).to.equal('Describe a picture');
  });

  it('lets no text become markup', async () => {
    const { api, element, window } = await openPage();
    const started = nextEvent(element, 'vignette-start');
    const markup = '<img src=x onerror="window.broken = true">';
    await element.generate(`${markup}<b>bold</b>`);
    api.finish((await started).generation.id, {
      drawn: [{ words: '<b>bold</b>' }],
      approximated: [],
      notUnderstood: [{ words: markup }],
    });
    await until(() => readDeep(element).includes('<b>bold</b>'));
    expect(Boolean(findDeep(element, 'b') ?? findDeep(element, 'img'))).to.equal(false);
    expect('broken' in window).to.equal(false);
  });

  it('works on the strictest page, with no violation', async () => {
    const { api, element, window } = await openPage({ path: '/strict-page' });
    const violations: string[] = [];
    window.document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
    const started = nextEvent(element, 'vignette-start');
    await element.generate('a red fox');
    const { id } = (await started).generation;
    api.finish(id, { drawn: [{ words: 'red fox' }], approximated: [], notUnderstood: [] });
    await until(() => findDeep(element, 'div', '.frame.shown'));
    expect(violations).to.deep.equal([]);
  });

  it('brings what starts from a picture, and the history, to the strictest page with no violation', async () => {
    const { api, element, field, window } = await openPage({ path: '/strict-page', models: [styling] });
    const violations: string[] = [];
    window.document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
    const globals = Object.keys(window);
    api.addFinished('a lake');
    field.focus();
    const paste = { bubbles: true, composed: true, clipboardData: carry([await sampleFile()]) };
    await until(() => findButton(element, 'Your pictures'));
    field.dispatchEvent(new ClipboardEvent('paste', paste));
    await until(() => findDeep(element, 'input', '[name="operation"]'));
    findButton(element, 'Your pictures')?.click();
    await until(() => findButton(element, 'Show: a lake'));
    const started = nextEvent(element, 'vignette-start');
    await element.generate();
    expect((await started).generation.references).to.deep.equal([{ upload: 'upload-1' }]);
    expect(violations).to.deep.equal([]);
    expect(Object.keys(window)).to.deep.equal(globals);
  });

  it('says so when what starts from a picture does not load, and keeps the picture for the next try', async () => {
    const { element, field } = await openPage({ base: '/flaky-start', models: [styling] });
    field.focus();
    await until(() => findButton(element, 'Make picture · 1 credit'));
    const paste = { bubbles: true, composed: true, clipboardData: carry([await sampleFile()]) };
    field.dispatchEvent(new ClipboardEvent('paste', paste));
    const again = await until(() => findButton(element, 'Try again'));
    await fetch('/flaky-start/embed/heal');
    again.click();
    await until(() => findDeep(element, 'input', '[name="operation"]'));
  });
});
