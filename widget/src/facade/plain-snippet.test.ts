import { expect } from '@open-wc/testing';
import { findButton, findDeep } from '../../test/find-deep.ts';
import { nextEvent } from '../../test/next-event.ts';
import { addScript, openPage } from '../../test/open-page.ts';
import { until } from '../../test/until.ts';

describe('the plain snippet', () => {
  it('is visible and can be typed into before there is any script', async () => {
    const { element, field } = await openPage({ path: '/plain-page' });
    const button = element.shadowRoot!.querySelector('button')!;
    expect(button.textContent).to.equal('Make picture');
    expect(field.placeholder).to.equal('Describe a picture');
    for (const { height, width } of [field.getBoundingClientRect(), button.getBoundingClientRect()]) {
      expect(height).to.be.greaterThan(40);
      expect(width).to.be.greaterThan(200);
    }
    expect(getComputedStyle(button).backgroundColor).to.equal('rgb(168, 67, 31)');
  });

  it('keeps the field itself, with text, selection and focus, through both hand-overs', async () => {
    const { element, field, window } = await openPage({ path: '/plain-page' });
    field.focus();
    field.value = 'a red fox';
    field.setSelectionRange(2, 5, 'backward');
    const box = field.getBoundingClientRect();
    const ready = nextEvent(element, 'vignette-ready');
    addScript(window);
    await ready;
    expect(findDeep(element, 'textarea') === field).to.equal(true);
    expect(field.value).to.equal('a red fox');
    expect([field.selectionStart, field.selectionEnd, field.selectionDirection]).to.deep.equal([2, 5, 'backward']);
    expect(element.shadowRoot?.activeElement === field).to.equal(true);
    // Its frame is drawn around it now: the text has not moved.
    const { x, y } = field.getBoundingClientRect();
    expect([x, y]).to.deep.equal([box.x + 1, box.y + 1]);
    expect(element.shadowRoot!.querySelectorAll('textarea')).to.have.length(1);
  });

  it('keeps a press made before there was any script', async () => {
    const { api, element, field, window } = await openPage({ path: '/plain-page' });
    field.value = 'a red fox';
    const button = element.shadowRoot!.querySelector('button')!;
    button.click();
    expect(button.ariaDisabled).to.equal('true');
    const started = nextEvent(element, 'vignette-start');
    addScript(window);
    expect((await started).generation.prompt).to.equal('a red fox');
    expect(api.sentTo('POST /v1/generations')).to.have.length(1);
  });

  it('gives way to the language of the page, and keeps the text', async () => {
    const { element, field, window } = await openPage({ path: '/plain-page', lang: 'de', snippet: 'en' });
    field.value = 'ein Fuchs';
    addScript(window);
    await until(() => findButton(element, /^Bild machen/));
    expect(element.shadowRoot!.querySelectorAll('textarea')).to.have.length(1);
    expect(findDeep(element, 'textarea')?.value).to.equal('ein Fuchs');
    field.focus();
    await until(() => findButton(element, 'Bild machen · 1 Credit'));
  });

  it('believes no picture of the page that bears the name of what it asks the document', async () => {
    const { element, field, window } = await openPage({ path: '/plain-page' });
    const impostor = window.document.createElement('img');
    impostor.name = 'currentScript';
    impostor.src = '/elsewhere/embed/vignette.js';
    window.document.body.prepend(impostor);
    const asked: string[] = [];
    const { fetch } = window;
    window.fetch = (input, init) => {
      asked.push(new URL(new Request(input).url).pathname);
      return fetch(input, init);
    };
    addScript(window);
    field.focus();
    await until(() => findButton(element, 'Make picture · 1 credit'));
    expect(asked).to.include('/v1/models');
    for (const path of asked) expect(path).to.match(/^\/v1\//);
  });
});
