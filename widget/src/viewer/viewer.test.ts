import { expect } from '@open-wc/testing';
import { findButton, findDeep, readDeep } from '../../test/find-deep.ts';
import { type OpenWidget, openWidget } from '../../test/open-widget.ts';
import { collage, painter, styling } from '../../test/sample-models.ts';
import { until } from '../../test/until.ts';

function press(dialog: HTMLElement, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  dialog.dispatchEvent(event);
  return event;
}

/** What a screen reader calls what is open. */
function untilNamed(dialog: HTMLElement, name: string): Promise<unknown> {
  return until(() => dialog.ariaLabel === name);
}

/** Where the pictures have been scrolled to, as the number of the one in view. */
function scrolledTo({ element }: OpenWidget): number {
  const list = findDeep(element, 'ul', '[aria-label="Pictures"]')!;
  return Math.round(Math.abs(list.scrollLeft) / list.clientWidth) + 1;
}

describe('<vignette-viewer>', () => {
  it('opens the picture that was pressed, above all else, and names it', async () => {
    const widget = await openWidget();
    await widget.makePictures(4);
    const dialog = await widget.openLarge('Open picture 2 of 4');
    expect(dialog.ariaLabel).to.equal('Picture 2 of 4: a red fox');
    await until(() => scrolledTo(widget) === 2);
    expect([dialog.offsetWidth, dialog.offsetHeight]).to.deep.equal([
      document.documentElement.clientWidth,
      window.innerHeight,
    ]);
  });

  it('goes through them by keys, and stops at the ends', async () => {
    const widget = await openWidget();
    await widget.makePictures(3);
    const dialog = await widget.openLarge('Open picture 1 of 3');
    for (const [key, number] of [
      ['ArrowRight', 2],
      ['End', 3],
      ['ArrowRight', 3],
      ['ArrowLeft', 2],
      ['Home', 1],
      ['ArrowLeft', 1],
    ] as const) {
      expect(press(dialog, key).defaultPrevented).to.equal(true);
      await untilNamed(dialog, `Picture ${number} of 3: a red fox`);
      await until(() => scrolledTo(widget) === number);
    }
  });

  it('shows again what it had gone away from', async () => {
    const widget = await openWidget();
    await widget.makePictures(4);
    const dialog = await widget.openLarge('Open picture 1 of 4');
    const first = (): Element | undefined =>
      findDeep(dialog, 'li')?.firstElementChild?.shadowRoot?.firstElementChild ?? undefined;
    await until(() => first()?.matches('.shown'));
    press(dialog, 'End');
    await until(() => first()?.matches('.loading'));
    press(dialog, 'Home');
    await until(() => first()?.matches('.shown'));
  });

  it('follows the direction of reading', async () => {
    const widget = await openWidget();
    widget.element.dir = 'rtl';
    await widget.makePictures(3);
    const dialog = await widget.openLarge('Open picture 1 of 3');
    press(dialog, 'ArrowLeft');
    await untilNamed(dialog, 'Picture 2 of 3: a red fox');
    await until(() => scrolledTo(widget) === 2);
    expect(findDeep(widget.element, 'ul', '[aria-label="Pictures"]')!.scrollLeft).to.be.below(0);
    widget.press('Next picture');
    await untilNamed(dialog, 'Picture 3 of 3: a red fox');
  });

  it('goes where it is scrolled to', async () => {
    const widget = await openWidget();
    await widget.makePictures(3);
    const dialog = await widget.openLarge('Open picture 1 of 3');
    const list = findDeep(widget.element, 'ul', '[aria-label="Pictures"]')!;
    await until(() => findDeep(dialog, 'div', '.frame.shown'));
    list.scrollTo({ left: 2 * list.clientWidth, behavior: 'instant' });
    await untilNamed(dialog, 'Picture 3 of 3: a red fox');
    expect(findButton(dialog, 'Next picture')?.ariaDisabled).to.equal('true');
  });

  it('keeps its keys to itself, and leaves those with modifiers to the browser', async () => {
    const widget = await openWidget();
    await widget.makePictures(2);
    const dialog = await widget.openLarge('Open picture 1 of 2');
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent): number => heard.push(key);
    document.addEventListener('keydown', hear);
    press(dialog, 'ArrowRight');
    press(dialog, '/');
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal([]);
    await untilNamed(dialog, 'Picture 2 of 2: a red fox');
    const back = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, cancelable: true });
    dialog.dispatchEvent(back);
    expect(back.defaultPrevented).to.equal(false);
  });

  it('gives the focus back to the picture it came from', async () => {
    const widget = await openWidget();
    await widget.makePictures(2);
    await widget.openLarge('Open picture 2 of 2');
    expect(findButton(widget.element, 'Close')?.matches(':focus')).to.equal(true);
    widget.press('Close');
    await until(() => findButton(widget.element, 'Open picture 2 of 2')?.matches(':focus'));
  });

  it('fetches what is in view and beside it, and all the pixels of what is in view', async () => {
    const widget = await openWidget();
    const { images } = await widget.makePictures(4, '2048x2048');
    const dialog = await widget.openLarge('Open picture 1 of 4');
    const fetched = (rendition: string): number[] =>
      images.flatMap(({ id }, index) =>
        widget.api.sent.some(({ path }) => path === `/v1/images/${id}/files/${rendition}`) ? [index + 1] : [],
      );
    await until(() => fetched('original').length === 1);
    expect([fetched('1024'), fetched('original')]).to.deep.equal([[1, 2], [1]]);
    press(dialog, 'ArrowRight');
    await until(() => fetched('original').length === 2);
    expect([fetched('1024'), fetched('original')]).to.deep.equal([
      [1, 2, 3],
      [1, 2],
    ]);
  });

  it('says what is known of a picture, and takes its prompt for text', async () => {
    const widget = await openWidget({ models: [collage, painter] });
    await widget.makePicture('<b>a fox</b>');
    const dialog = await widget.openLarge('Open picture');
    const text = readDeep(dialog);
    for (const words of ['<b>a fox</b>', 'Collage · Drawn on this computer', 'Size', '× 1024', 'Seed']) {
      expect(text).to.include(words);
    }
    expect(findDeep(dialog, 'b')).to.equal(undefined);
  });

  it('names no seed that would make another picture', async () => {
    const widget = await openWidget({ models: [painter] });
    await widget.makePicture();
    expect(readDeep(await widget.openLarge('Open picture'))).not.to.include('Seed');
  });

  it('goes on from the picture in view', async () => {
    const widget = await openWidget({ models: [styling] });
    const { images } = await widget.makePictures(3);
    const dialog = await widget.openLarge('Open picture 3 of 3');
    findButton(dialog, 'Enlarge')!.click();
    await until(() => widget.operations.includes('Enlarge'));
    expect(dialog.open).to.equal(false);
    await widget.order();
    expect(widget.sent).to.deep.include({ operation: 'upscale', references: [{ image: images[2]!.id }] });
  });

  it('tries again to load what did not arrive', async () => {
    const widget = await openWidget();
    const { images } = await widget.makePictures(2);
    widget.api.fail(`GET /v1/images/${images[0]!.id}/files/1024`, 'internal');
    const dialog = await widget.openLarge('Open picture 1 of 2');
    (await until(() => findButton(dialog, 'Load it again'))).click();
    await until(() => findDeep(dialog, 'div', '.frame.shown'));
    expect(findButton(dialog, 'Load it again')).to.equal(undefined);
  });

  it('closes with a word when the picture is deleted in another tab', async () => {
    const widget = await openWidget();
    const { id } = await widget.makePicture();
    const dialog = await widget.openLarge('Open picture');
    widget.api.generations = [];
    widget.api.streams.send({ type: 'deleted', id });
    await until(() => !dialog.open);
    await widget.untilRead('It is not here any more.');
    await until(() => widget.field.matches(':focus'));
  });

  it('shows nothing of one site’s visitor to another', async () => {
    const widget = await openWidget();
    await widget.makePicture();
    const dialog = await widget.openLarge('Open picture');
    widget.element.setAttribute('site-key', `${widget.siteKey}-other`);
    await until(() => !dialog.open);
  });

  it('is gone when the widget leaves the page, and stays so when it comes back', async () => {
    const widget = await openWidget();
    await widget.makePicture();
    const dialog = await widget.openLarge('Open picture');
    const place = widget.element.parentElement!;
    widget.element.remove();
    place.append(widget.element);
    expect(dialog.open).to.equal(false);
  });

  it('opens within a popover and a dialog of the page, and closes alone', async () => {
    const widget = await openWidget();
    await widget.makePicture();
    const outer = document.createElement('dialog');
    const popover = document.createElement('div');
    popover.popover = 'auto';
    outer.append(popover);
    widget.element.before(outer);
    popover.append(widget.element);
    outer.showModal();
    popover.showPopover();
    await until(() => findButton(widget.element, 'Open picture'));
    await widget.openLarge('Open picture');
    expect(popover.matches(':popover-open')).to.equal(true);
    widget.press('Close');
    await until(() => !findDeep(widget.element, 'dialog', ':modal'));
    expect([popover.matches(':popover-open'), outer.open]).to.deep.equal([true, true]);
    outer.remove();
  });
});
