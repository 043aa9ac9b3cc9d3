import { expect } from '@open-wc/testing';
import { findButton, findDeep, readDeep } from '../../test/find-deep.ts';
import { openWidget } from '../../test/open-widget.ts';
import { collage, painter, styling } from '../../test/sample-models.ts';
import { until } from '../../test/until.ts';

describe('starting from a finished picture', () => {
  it('switches to a model that can, visibly', async () => {
    const widget = await openWidget({ models: [painter, styling] });
    const { images } = await widget.makePicture();
    widget.press('New style');
    await until(() => findButton(widget.element, 'Make picture · 1 credit'));
    await widget.untilRead('Now with Collage.');
    expect(widget.moreButton.textContent).to.include('Collage');
    await until(() => findDeep(widget.element, 'input', '[name="operation"]:checked')?.matches(':focus'));
    await widget.order();
    expect(widget.sent).to.deep.include({ operation: 'restyle', references: [{ image: images[0]!.id }] });
  });

  it('stays with a model that can, and marks the old words to be written over', async () => {
    const widget = await openWidget({ models: [styling, painter] });
    await widget.chooseModel('painter-2');
    await until(() => findButton(widget.element, 'Make picture · 4 credits'));
    await widget.makePicture('a red fox');
    widget.press('Change it');
    await until(() => widget.field.selectionEnd === 'a red fox'.length && widget.field.selectionStart === 0);
    expect(readDeep(widget.element)).not.to.include('Now with');
    await widget.order('make it winter');
    expect(widget.sent).to.deep.include({ model: 'painter-2', operation: 'edit' });
  });

  it('makes one more in the same way', async () => {
    const widget = await openWidget({ models: [styling] });
    await widget.makePicture();
    widget.press('Enlarge');
    await until(() => findDeep(widget.element, 'input', '[name="operation"]'));
    const { id, references } = await widget.order();
    widget.api.finish(id);
    (await until(() => findButton(widget.element, 'One more'))).click();
    await until(() => widget.api.sentTo('POST /v1/generations').length === 3);
    expect(widget.sent).to.deep.include({ operation: 'upscale', references, size: 'auto' });
  });

  it('is over when that picture is deleted', async () => {
    const widget = await openWidget({ models: [styling] });
    await widget.makePicture();
    widget.press('Enlarge');
    await until(() => findDeep(widget.element, 'input', '[name="operation"]'));
    widget.press('Delete');
    await until(() => findButton(widget.element, 'Keep'));
    widget.press('Delete');
    await until(() => !findDeep(widget.element, 'input', '[name="operation"]'));
  });

  it('has nothing to offer where no model can', async () => {
    const widget = await openWidget({ models: [collage] });
    await widget.makePicture();
    expect(findButton(widget.element, 'Enlarge')).to.equal(undefined);
  });
});
