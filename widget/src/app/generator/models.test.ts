import { expect } from '@open-wc/testing';
import { findButton, findDeep, readDeep } from '../../../test/find-deep.ts';
import { nextEvent } from '../../../test/next-event.ts';
import { openWidget } from '../../../test/open-widget.ts';
import { collage, painter, styling } from '../../../test/sample-models.ts';
import { until } from '../../../test/until.ts';

const bothModels = [painter, styling];

describe('the choice of model', () => {
  it('is not there where there is nothing to choose', async () => {
    const widget = await openWidget({ models: [collage] });
    expect(widget.moreButton.textContent).to.include('More');
    expect((await widget.openMore()).querySelector('select')).to.equal(null);
  });

  it('is named on the button that opens it', async () => {
    const widget = await openWidget({ models: bothModels });
    expect(widget.moreButton.textContent).to.include('Painter');
    await widget.chooseModel('collage-1');
    await until(() => widget.moreButton.textContent?.includes('Collage'));
  });

  it('begins with the first, and takes the price of the button along', async () => {
    const widget = await openWidget({ models: bothModels });
    expect(Boolean(findButton(widget.element, 'Make picture · 4 credits'))).to.equal(true);
    await widget.chooseModel('collage-1');
    await until(() => findButton(widget.element, 'Make picture · 1 credit'));
    await widget.order('a fox');
    expect(widget.sent).to.deep.include({ model: 'collage-1', maxCredits: 1 });
  });

  it('keeps shape and style where the other model has them, and brings them back otherwise', async () => {
    const widget = await openWidget({ models: [styling, painter] });
    findDeep(widget.element, 'input', '[aria-label="Upright"]')?.click();
    widget.chooseStyle('oil');
    await widget.chooseModel('painter-2');
    await until(() => findButton(widget.element, 'Make picture · 4 credits'));
    const { id } = await widget.order('a fox');
    expect(widget.sent).to.deep.include({ model: 'painter-2', size: '1024x1024' });
    expect(widget.sent).not.to.have.property('style');
    widget.api.finish(id);
    await until(() => findDeep(widget.element, 'div', '.frame.shown'));
    await widget.chooseModel('collage-1');
    await until(() => findButton(widget.element, 'Make picture · 1 credit'));
    await widget.order('a fox');
    expect(widget.sent).to.deep.include({ size: '1024x1536', style: 'oil' });
  });

  it('is remembered for the visit', async () => {
    const widget = await openWidget({ models: bothModels });
    await widget.chooseModel('collage-1');
    const again = await openWidget({ after: widget });
    await until(() => findButton(again.element, 'Make picture · 1 credit'));
  });

  it('says what the model is and what it keeps', async () => {
    const widget = await openWidget({ models: bothModels });
    const said = (await widget.openMore()).textContent ?? '';
    for (const sentence of ['Made by an AI model of another company.', 'Prompts and pictures for 30 days.']) {
      expect(said).to.include(sentence);
    }
  });

  it('is named under the picture, also when another one is chosen by then', async () => {
    const widget = await openWidget({ models: bothModels });
    await widget.makePicture();
    await widget.chooseModel('collage-1');
    await until(() => readDeep(widget.element).includes('Painter · Made by an AI model of another company.'));
    await until(() => findButton(widget.element, 'One more · 4 credits'));
  });

  it('is that of the picture when there is to be one more', async () => {
    const widget = await openWidget({ models: bothModels });
    await widget.makePicture();
    await widget.chooseModel('collage-1');
    const button = await until(() => findButton(widget.element, 'One more · 4 credits'));
    const started = nextEvent(widget.element, 'vignette-start');
    button.click();
    await started;
    expect(widget.sent).to.deep.include({ model: 'painter-2', maxCredits: 4 });
  });
});

describe('partial pictures', () => {
  it('are shown as they come, and the finished one develops out of the last', async () => {
    const widget = await openWidget({ models: bothModels });
    const { id } = await widget.order('a fox');
    for (const number of [1, 2]) {
      const before = findDeep(widget.element, 'canvas', '.shown');
      widget.api.showPartial(id, number);
      const shown = await until(() => {
        const canvas = findDeep(widget.element, 'canvas', '.shown');
        return canvas !== before && canvas;
      });
      expect(shown.width).to.equal(128);
    }
    widget.api.finish(id);
    const earlier = await until(() => findDeep(widget.element, 'canvas', '.earlier'));
    expect(earlier.width).to.equal(128);
    await until(() => findDeep(widget.element, 'div', '.frame.shown.partial'));
  });

  it('are no loss when they cannot be read', async () => {
    const widget = await openWidget({ models: bothModels });
    const { id } = await widget.order('a fox');
    widget.api.fail(`GET /v1/generations/${id}/preview/1`, 'internal');
    widget.api.showPartial(id, 1);
    await until(() => widget.api.sentTo(`GET /v1/generations/${id}/preview/1`).length);
    widget.api.finish(id);
    await until(() => findDeep(widget.element, 'div', '.frame.shown'));
  });

  it('of one generation are not shown for the next', async () => {
    const widget = await openWidget({ models: bothModels });
    const { id } = await widget.order('a fox');
    widget.api.showPartial(id, 1);
    await until(() => findDeep(widget.element, 'canvas', '.shown'));
    widget.api.finish(id);
    await until(() => findDeep(widget.element, 'div', '.frame.shown'));
    await widget.order('a lake');
    await until(() => findButton(widget.element, 'Cancel'));
    expect(findDeep(widget.element, 'canvas', '.shown')).to.equal(undefined);
  });
});
