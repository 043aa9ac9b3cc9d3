import { expect } from '@open-wc/testing';
import { findButton, findDeep, readDeep } from '../../test/find-deep.ts';
import { openWidget } from '../../test/open-widget.ts';
import { carry, sampleFile } from '../../test/sample-files.ts';
import { collage, painter, styling } from '../../test/sample-models.ts';
import { until } from '../../test/until.ts';

const postUpload = 'POST /v1/uploads';
const uploaded = [{ upload: 'upload-1' }];

describe('starting from a picture', () => {
  it('is not offered by a model that takes none', async () => {
    const { element } = await openWidget({ models: [collage] });
    expect(findDeep(element, 'input', '[type="file"]')).to.equal(undefined);
  });

  it('offers what the model can do, and sends it with the picture’s own shape', async () => {
    const widget = await openWidget({ models: [painter] });
    await widget.pickAndWait(await sampleFile());
    expect(widget.operations).to.deep.equal(['Change it', 'Variation', 'Use as a guide']);
    expect(widget.field.placeholder).to.equal('What should change?');
    await widget.order('make it winter');
    expect(widget.sent).to.deep.include({
      ...{ operation: 'edit', prompt: 'make it winter', references: uploaded, size: 'auto', maxCredits: 4 },
    });
  });

  it('takes another shape where the model lists some', async () => {
    const widget = await openWidget({ models: [painter] });
    await widget.pickAndWait(await sampleFile());
    findDeep(widget.element, 'input', '[aria-label="Wide"]')?.click();
    await widget.order('make it winter');
    expect(widget.sent).to.deep.include({ size: '1280x768' });
  });

  it('puts it into a style as strongly as chosen, without words', async () => {
    const widget = await openWidget({ models: [styling] });
    widget.write('kept for later');
    await widget.pickAndWait(await sampleFile());
    const slider = await until(() => findDeep(widget.element, 'input', '[type="range"]'));
    slider.value = '40';
    slider.dispatchEvent(new Event('input'));
    widget.chooseStyle('oil');
    expect(findDeep(widget.element, 'div', '.shapes')).to.equal(undefined);
    expect(widget.field.offsetHeight).to.equal(0);
    await widget.order();
    expect(widget.sent).to.deep.include({
      ...{ operation: 'restyle', prompt: '', style: 'oil', strength: 0.4, size: 'auto', references: uploaded },
    });
    expect(widget.field.value).to.equal('kept for later');
  });

  it('enlarges it, with neither style nor strength', async () => {
    const widget = await openWidget({ models: [styling] });
    await widget.pickAndWait(await sampleFile());
    widget.chooseOperation('Enlarge');
    await until(() => !findDeep(widget.element, 'input', '[type="range"]'));
    await widget.order();
    expect(widget.sent).to.deep.include({ operation: 'upscale', size: 'auto' });
    expect(widget.sent).not.to.have.any.keys('style', 'strength');
  });

  it('takes several where the model does, and says when only the first counts', async () => {
    const widget = await openWidget({ models: [painter] });
    await widget.pickAndWait(await sampleFile(), await sampleFile(200));
    widget.chooseOperation('Variation');
    await widget.untilRead('Only the first picture is used for this.');
    await widget.order();
    expect(widget.sent).to.deep.include({ operation: 'vary', references: uploaded });
  });

  it('makes room for a new one where the model takes only one', async () => {
    const widget = await openWidget({ models: [styling] });
    await widget.pickAndWait(await sampleFile());
    widget.pick(await sampleFile(200));
    await until(() => widget.api.sentTo('DELETE /v1/uploads/upload-1').length);
    await until(() => widget.api.uploads.all.length === 1 && !readDeep(widget.element).includes('Uploading'));
    await widget.order();
    expect(widget.sent).to.deep.include({ references: [{ upload: 'upload-2' }] });
  });

  it('leaves a picture with the server when one was made of it', async () => {
    const widget = await openWidget({ models: [styling] });
    await widget.pickAndWait(await sampleFile());
    await widget.order();
    widget.press('Remove picture 1');
    await until(() => !widget.operations.length);
    expect(widget.api.sent.filter(({ method }) => method === 'DELETE')).to.deep.equal([]);
  });

  it('takes what is dropped and what is pasted, and leaves other things alone', async () => {
    const widget = await openWidget({ models: [painter] });
    const drop = new DragEvent('drop', {
      ...{ bubbles: true, composed: true, cancelable: true, dataTransfer: carry([await sampleFile()]) },
    });
    widget.field.dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(true);
    await until(() => widget.api.uploads.all.length === 1);
    const paste = async (text?: string) => {
      const clipboardData = carry([await sampleFile(200)], text);
      const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true, clipboardData });
      widget.field.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(await paste('a table')).to.equal(false);
    expect(await paste()).to.equal(true);
    await until(() => widget.api.uploads.all.length === 2);
  });

  it('waits for a picture that is on its way', async () => {
    const widget = await openWidget({ models: [painter] });
    widget.api.uploads.hold();
    widget.pick(await sampleFile());
    await widget.untilRead('Uploading');
    widget.write('make it winter');
    widget.press();
    await widget.untilRead('The picture is still on its way.');
    expect(widget.sent).to.equal(undefined);
    widget.api.uploads.release();
    await until(() => widget.operations.length);
    await widget.order();
    expect(widget.sent).to.deep.include({ references: uploaded });
  });

  it('says why a picture was refused, and lets go of it', async () => {
    const widget = await openWidget({ models: [painter] });
    widget.api.fail(postUpload, 'upload_animated');
    widget.pick(await sampleFile());
    await widget.untilRead('Moving pictures cannot be used.');
    expect(findButton(widget.element, 'Try again')).to.equal(undefined);
    widget.press('Remove picture 1');
    await until(() => !readDeep(widget.element).includes('Moving pictures'));
    await until(() => findDeep(widget.element, 'input', '[type="file"]')?.matches(':focus'));
  });

  it('refuses what is no picture before it travels', async () => {
    const widget = await openWidget({ models: [painter] });
    widget.pick(new File(['text'], 'notes.txt', { type: 'text/plain' }));
    await widget.untilRead('This kind of file cannot be used.');
    expect(widget.api.sentTo(postUpload)).to.deep.equal([]);
  });

  for (const failure of ['no-answer', 'upload_too_slow'] as const) {
    it(`tries again after ${failure}`, async () => {
      const widget = await openWidget({ models: [painter] });
      widget.api.fail(postUpload, failure);
      widget.pick(await sampleFile());
      (await until(() => findButton(widget.element, 'Try again'))).click();
      await until(() => widget.operations.length);
      expect(widget.api.sentTo(postUpload)).to.have.length(2);
    });
  }

  it('keeps the picture aside for a model that takes none, and says so', async () => {
    const widget = await openWidget({ models: [painter, collage] });
    await widget.pickAndWait(await sampleFile());
    await widget.chooseModel('collage-1');
    await widget.untilRead('Collage cannot start from a picture. It is kept here for another model.');
    const { id } = await widget.order('a fox');
    expect(widget.sent).to.deep.include({ operation: 'create', model: 'collage-1' });
    expect(widget.sent).not.to.have.property('references');
    widget.api.finish(id);
    await widget.chooseModel('painter-2');
    await until(() => widget.operations.length);
  });

  it('moves focus to the choice when the field it was in is of no use', async () => {
    const widget = await openWidget({ models: [styling] });
    widget.field.focus();
    const clipboardData = carry([await sampleFile()]);
    widget.field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, composed: true, clipboardData }));
    await until(() => findDeep(widget.element, 'input', '[name="operation"]')?.matches(':focus'));
  });

  it('moves focus to the next picture when one is removed, and then to the button that adds some', async () => {
    const widget = await openWidget({ models: [painter] });
    await widget.pickAndWait(await sampleFile(), await sampleFile(200));
    await until(() => findButton(widget.element, 'Remove picture 2'));
    widget.press('Remove picture 1');
    await until(() => findButton(widget.element, 'Remove picture 1')?.matches(':focus'));
    widget.press('Remove picture 1');
    await until(() => findDeep(widget.element, 'input', '[type="file"]')?.matches(':focus'));
    expect(widget.operations).to.deep.equal([]);
    await until(() => widget.api.uploads.all.length === 0);
  });

  it('has the pictures again after a reload, those the server still has', async () => {
    const widget = await openWidget({ models: [painter] });
    await widget.pickAndWait(await sampleFile(), await sampleFile(200));
    await until(() => widget.api.uploads.all.length === 2 && !readDeep(widget.element).includes('Uploading'));
    widget.chooseOperation('Use as a guide');
    widget.api.uploads.delete('upload-2');
    const again = await openWidget({ after: widget });
    await until(() => again.operations.length && !findButton(again.element, 'Remove picture 2'));
    await again.order('in this manner');
    expect(again.sent).to.deep.include({ operation: 'create', references: uploaded, size: 'auto' });
  });

  it('has a finished picture again after a reload', async () => {
    const widget = await openWidget({ models: [styling] });
    const { images } = await widget.makePicture();
    widget.press('Enlarge');
    await until(() => widget.operations.length);
    const again = await openWidget({ after: widget });
    await until(() => again.operations.length);
    await again.order();
    expect(again.sent).to.deep.include({ operation: 'upscale', references: [{ image: images[0]!.id }] });
  });
});
