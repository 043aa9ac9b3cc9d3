import { expect } from '@open-wc/testing';
import type { Model } from '@vignette/server/contract';
import { findButton, findDeep, readDeep } from '../../test/find-deep.ts';
import { nextEvent } from '../../test/next-event.ts';
import { type OpenWidget, openWidget } from '../../test/open-widget.ts';
import { collage, painter, several } from '../../test/sample-models.ts';
import { until } from '../../test/until.ts';

function field<Tag extends 'input' | 'textarea'>(
  widget: OpenWidget,
  tag: Tag,
  rest: string,
): HTMLElementTagNameMap[Tag] {
  return findDeep(widget.element, tag, rest)!;
}

async function choose(
  widget: OpenWidget,
  choices: { count?: number; seed?: string; leaveOut?: string },
): Promise<void> {
  const panel = await widget.openMore();
  const { count, seed, leaveOut } = choices;
  if (count) panel.querySelectorAll<HTMLInputElement>('[name="count"]')[count - 1]!.click();
  for (const [selector, text] of [
    ['#seed', seed],
    ['textarea', leaveOut],
  ] as const) {
    const input = panel.querySelector<HTMLInputElement>(selector);
    if (text === undefined || !input) continue;
    input.value = text;
    input.dispatchEvent(new InputEvent('input'));
  }
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

function pressAgain(widget: OpenWidget, name: string): Promise<Event> {
  const started = nextEvent(widget.element, 'vignette-start');
  widget.press(name);
  return started;
}

describe('count, seed and what to leave out', () => {
  it('are sent, and the price is that of all', async () => {
    const widget = await openWidget({ models: [{ ...several, credits: 2 }] });
    await choose(widget, { count: 3, seed: '42', leaveOut: ' people ' });
    widget.write('a fox');
    await pressAgain(widget, 'Make 3 pictures · 6 credits');
    expect(widget.sent).to.deep.include({ count: 3, maxCredits: 6, seed: 42, negativePrompt: 'people' });
  });

  it('are not there, and not sent, where the model knows nothing of them', async () => {
    const plain: Model = { ...painter, negativePrompt: false };
    const widget = await openWidget({ models: [several, plain] });
    await choose(widget, { count: 2, seed: '7', leaveOut: 'people' });
    await widget.chooseModel(plain.id);
    await until(() => findButton(widget.element, 'Make picture · 4 credits'));
    expect((await widget.openMore()).querySelectorAll('input, textarea')).to.have.length(0);
    expect(widget.moreButton.textContent).not.to.include('changed');
    await widget.order('a fox');
    expect(widget.sent).to.include({ count: 1, maxCredits: 4 }).and.not.to.have.any.keys('seed', 'negativePrompt');
  });

  it('are not forgotten by that', async () => {
    const widget = await openWidget({ models: [several, painter] });
    await choose(widget, { count: 2, seed: '7' });
    await widget.chooseModel(painter.id);
    await until(() => findButton(widget.element, 'Make picture · 4 credits'));
    await widget.chooseModel(several.id);
    await until(() => findButton(widget.element, 'Make 2 pictures · 2 credits'));
    expect(field(widget, 'input', '#seed').value).to.equal('7');
  });

  it('are remembered for the visit', async () => {
    const widget = await openWidget({ models: [several] });
    await choose(widget, { count: 4, seed: '4294967295', leaveOut: 'text' });
    const again = await openWidget({ models: [several], after: widget });
    await until(() => findButton(again.element, 'Make 4 pictures · 4 credits'));
    expect(again.moreButton.textContent).to.include('changed');
    await again.order('a fox');
    expect(again.sent).to.deep.include({ count: 4, seed: 4_294_967_295, negativePrompt: 'text' });
  });

  it('are chosen from a list where there can be many', async () => {
    const widget = await openWidget({ models: [{ ...several, maxCount: 10 }] });
    const list = (await widget.openMore()).querySelector('select')!;
    expect(list.options).to.have.length(10);
    list.value = '10';
    list.dispatchEvent(new Event('change'));
    await until(() => findButton(widget.element, 'Make 10 pictures · 10 credits'));
  });

  it('say when what is to be left out is too long, and nothing is charged', async () => {
    const widget = await openWidget({ models: [{ ...several, maxPromptCharacters: 10 }] });
    await choose(widget, { leaveOut: 'far too many words' });
    expect(readDeep(widget.element)).to.include('8 characters too long');
  });
});

describe('the seed', () => {
  it('is whatever digits were typed, up to the largest', async () => {
    const widget = await openWidget({ models: [several] });
    for (const [typed, shown] of [
      ['abc 12', '12'],
      ['٤٢', '42'],
      ['９９', '99'],
      ['99999999999', '4294967295'],
      ['-', ''],
    ] as const) {
      await choose(widget, { seed: typed });
      expect(field(widget, 'input', '#seed').value).to.equal(shown);
    }
    await widget.order('a fox');
    expect(widget.sent).not.to.have.property('seed');
  });

  it('of the picture on show can be used again', async () => {
    const widget = await openWidget({ models: [several] });
    await choose(widget, { seed: '42' });
    await widget.makePicture();
    await choose(widget, { seed: '' });
    widget.press('Use 42 again');
    await until(() => field(widget, 'input', '#seed').value === '42');
    expect(findButton(widget.element, 'Use 42 again')).to.equal(undefined);
  });

  it('is another one for as many more, which are otherwise the same', async () => {
    const widget = await openWidget({ models: [several] });
    await choose(widget, { count: 2, seed: '42', leaveOut: 'people' });
    widget.write('a fox');
    await pressAgain(widget, 'Make 2 pictures · 2 credits');
    widget.api.finish(widget.api.generations[0]!.id);
    await until(() => findButton(widget.element, '2 more'));
    await pressAgain(widget, '2 more');
    expect(widget.sent).to.deep.include({ count: 2, maxCredits: 2, negativePrompt: 'people' });
    expect(widget.sent).not.to.have.property('seed');
  });

  it('stays the same when a failed request is tried again', async () => {
    const widget = await openWidget({ models: [several] });
    await choose(widget, { seed: '42' });
    const { id } = await widget.order('a fox');
    widget.api.end(id, 'failed', 'engine_failed');
    await until(() => findButton(widget.element, 'Try again'));
    await pressAgain(widget, 'Try again');
    expect(widget.sent).to.deep.include({ seed: 42 });
  });
});

describe('what is left for today', () => {
  it('is said to be little before the press, where it is not enough', async () => {
    const widget = await openWidget({ models: [several] });
    widget.api.remaining = 2;
    widget.element.dispatchEvent(new Event('pointerenter'));
    findDeep(widget.element, 'textarea', '[slot="prompt"]')!.focus();
    await widget.untilRead('Free today: 2 left');
    await choose(widget, { count: 3 });
    expect(readDeep(widget.element)).to.include('Free today: only 2 left').and.include('more than is left for today');
  });
});

describe('the choices that most people leave alone', () => {
  it('open and close by keyboard, and are told of', async () => {
    const widget = await openWidget({ models: [collage] });
    expect(widget.moreButton.ariaExpanded).to.equal('false');
    await widget.openMore();
    expect(widget.moreButton.ariaExpanded).to.equal('true');
    widget.moreButton.click();
    await until(() => findDeep(widget.element, 'div', '#further[hidden]'));
  });

  for (const theme of ['light', 'dark']) {
    it(`have nothing for axe to find when open, ${theme}`, async () => {
      const widget = await openWidget({ models: [several, painter], theme });
      await choose(widget, { count: 2, seed: '1', leaveOut: 'people' });
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      await expect(widget.element).to.be.accessible();
    });
  }
});

describe('the form', () => {
  const offers: Record<string, Model[]> = {
    'one model': [collage],
    'one without styles': [painter],
    'several models': [several, painter],
  };
  for (const [name, models] of Object.entries(offers)) {
    for (const width of [320, 619]) {
      it(`stays within the box the page keeps for it, with ${name}, ${width} pixels wide`, async () => {
        const { element } = await openWidget({ models });
        element.style.inlineSize = `${width}px`;
        await until(() => findDeep(element, 'button', '[aria-controls="further"]')?.offsetHeight === 44);
        expect(element.offsetHeight).to.equal(28 * 16);
      });
    }
  }

  it('gives its text field room to grow, and lets it scroll beyond', async () => {
    const widget = await openWidget({ models: [collage] });
    const heights = [0, 50, 800].map((lines) => {
      widget.write('word '.repeat(lines));
      return widget.field.offsetHeight;
    });
    expect(heights[0]).to.equal(107);
    expect(heights[1]).to.be.within(108, 319);
    expect(heights[2]).to.equal(320);
    expect(widget.field.scrollHeight).to.be.greaterThan(320);
  });
});
