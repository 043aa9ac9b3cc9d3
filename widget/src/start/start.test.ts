import { expect } from '@open-wc/testing';
import { findButton, findDeep, readDeep } from '../../test/find-deep.ts';
import { type OpenWidget, openWidget } from '../../test/open-widget.ts';
import { carry, sampleFile } from '../../test/sample-files.ts';
import { collage, painter, styling } from '../../test/sample-models.ts';
import { until } from '../../test/until.ts';

const postUpload = 'POST /v1/uploads';
const uploaded = [{ upload: 'upload-1' }];

function operations(widget: OpenWidget): string[] {
  const group = findDeep(widget.element, 'div', '.operations');
  return [...(group?.querySelectorAll('label') ?? [])].map((label) => label.textContent?.trim() ?? '');
}

function chooseOperation(widget: OpenWidget, name: string): void {
  const group = findDeep(widget.element, 'div', '.operations')!;
  [...group.querySelectorAll('label')].find((label) => label.textContent?.trim() === name)!.click();
}

async function untilRead(widget: OpenWidget, words: string): Promise<void> {
  await until(() => readDeep(widget.element).includes(words));
}

describe('starting from a picture', () => {
  it('is not offered by a model that takes none', async () => {
    const { element } = await openWidget({ models: [collage] });
    expect(findDeep(element, 'input', '[type="file"]')).to.equal(undefined);
  });

  it('offers what the model can do, and sends it with the picture’s own shape', async () => {
    const widget = await openWidget({ models: [painter] });
    await widget.pickAndWait(await sampleFile());
    expect(operations(widget)).to.deep.equal(['Change it', 'Variation', 'Use as a guide']);
    expect(widget.field.placeholder).to.equal('What should change?');
    await widget.order('make it winter');
    expect(widget.sent).to.deep.include({
      ...{ operation: 'edit', prompt: 'make it winter', references: uploaded, size: 'auto', maxCredits: 4 },
    });
  });

  it('sends the bytes as they are', async () => {
    const widget = await openWidget({ models: [painter] });
    const file = await sampleFile();
    await widget.pickAndWait(file);
    expect(widget.api.sentTo(postUpload)[0]?.body).to.equal(file);
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
    widget.choose('Style', 'oil');
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
    chooseOperation(widget, 'Enlarge');
    await until(() => !findDeep(widget.element, 'input', '[type="range"]'));
    await widget.order();
    expect(widget.sent).to.deep.include({ operation: 'upscale', size: 'auto' });
    expect(widget.sent).not.to.have.any.keys('style', 'strength');
  });

  it('takes several where the model does, and says when only the first counts', async () => {
    const widget = await openWidget({ models: [painter] });
    await widget.pickAndWait(await sampleFile(), await sampleFile(200));
    chooseOperation(widget, 'Variation');
    await untilRead(widget, 'Only the first picture is used for this.');
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
    await until(() => !operations(widget).length);
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
    await untilRead(widget, 'Uploading');
    widget.write('make it winter');
    widget.press();
    await untilRead(widget, 'The picture is still on its way.');
    expect(widget.sent).to.equal(undefined);
    widget.api.uploads.release();
    await until(() => operations(widget).length);
    await widget.order();
    expect(widget.sent).to.deep.include({ references: uploaded });
  });

  it('says why a picture was refused, and lets go of it', async () => {
    const widget = await openWidget({ models: [painter] });
    widget.api.fail(postUpload, 'upload_animated');
    widget.pick(await sampleFile());
    await untilRead(widget, 'Moving pictures cannot be used.');
    expect(findButton(widget.element, 'Try again')).to.equal(undefined);
    widget.press('Remove picture 1');
    await until(() => !readDeep(widget.element).includes('Moving pictures'));
    await until(() => findDeep(widget.element, 'input', '[type="file"]')?.matches(':focus'));
  });

  it('refuses what is no picture or too large before it travels', async () => {
    const widget = await openWidget({ models: [painter] });
    widget.pick(new File(['text'], 'notes.txt', { type: 'text/plain' }));
    await untilRead(widget, 'This kind of file cannot be used.');
    widget.pick(new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'large.png', { type: 'image/png' }));
    await untilRead(widget, 'This file is too large.');
    expect(widget.api.sentTo(postUpload)).to.deep.equal([]);
  });

  it('tries again when there was no answer', async () => {
    const widget = await openWidget({ models: [painter] });
    widget.api.fail(postUpload, 'no-answer');
    widget.pick(await sampleFile());
    (await until(() => findButton(widget.element, 'Try again'))).click();
    await until(() => operations(widget).length);
    expect(widget.api.sentTo(postUpload)).to.have.length(2);
  });

  it('keeps the picture aside for a model that takes none, and says so', async () => {
    const widget = await openWidget({ models: [painter, collage] });
    await widget.pickAndWait(await sampleFile());
    widget.choose('Model', 'collage-1');
    await untilRead(widget, 'Collage cannot start from a picture. It is kept here for another model.');
    const { id } = await widget.order('a fox');
    expect(widget.sent).to.deep.include({ operation: 'create', model: 'collage-1' });
    expect(widget.sent).not.to.have.property('references');
    widget.api.finish(id);
    widget.choose('Model', 'painter-2');
    await until(() => operations(widget).length);
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
    expect(operations(widget)).to.deep.equal([]);
    await until(() => widget.api.uploads.all.length === 0);
  });

  it('has the pictures again after a reload, those the server still has', async () => {
    const widget = await openWidget({ models: [painter] });
    await widget.pickAndWait(await sampleFile(), await sampleFile(200));
    await until(() => widget.api.uploads.all.length === 2 && !readDeep(widget.element).includes('Uploading'));
    chooseOperation(widget, 'Use as a guide');
    widget.api.uploads.delete('upload-2');
    const again = await openWidget({ after: widget });
    await until(() => operations(again).length && !findButton(again.element, 'Remove picture 2'));
    await again.order('in this manner');
    expect(again.sent).to.deep.include({ operation: 'create', references: uploaded, size: 'auto' });
  });

  it('has a finished picture again after a reload', async () => {
    const widget = await openWidget({ models: [styling] });
    const { images } = await widget.makePicture();
    widget.press('Enlarge');
    await until(() => operations(widget).length);
    const again = await openWidget({ after: widget });
    await until(() => operations(again).length);
    await again.order();
    expect(again.sent).to.deep.include({ operation: 'upscale', references: [{ image: images[0]!.id }] });
  });
});

describe('starting from a finished picture', () => {
  it('switches to a model that can, visibly', async () => {
    const widget = await openWidget({ models: [painter, styling] });
    const { images } = await widget.makePicture();
    widget.press('New style');
    await until(() => findButton(widget.element, 'Make picture · 1 credit'));
    await untilRead(widget, 'Now with Collage.');
    expect(findDeep(widget.element, 'select', '[aria-label="Model"]')?.value).to.equal('collage-1');
    await until(() => findDeep(widget.element, 'input', '[name="operation"]:checked')?.matches(':focus'));
    await widget.order();
    expect(widget.sent).to.deep.include({ operation: 'restyle', references: [{ image: images[0]!.id }] });
  });

  it('stays with a model that can, and marks the old words to be written over', async () => {
    const widget = await openWidget({ models: [styling, painter] });
    widget.choose('Model', 'painter-2');
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

describe('accessibility of starting from a picture', () => {
  const states: Record<string, (widget: OpenWidget) => Promise<unknown>> = {
    'several models': async () => {},
    'pictures to change': async (widget) => widget.pickAndWait(await sampleFile(), await sampleFile(200)),
    'a picture to restyle': async (widget) => {
      widget.choose('Model', 'collage-1');
      await until(() => findButton(widget.element, 'Make picture · 1 credit'));
      await widget.pickAndWait(await sampleFile());
      await until(() => findDeep(widget.element, 'input', '[type="range"]'));
    },
    'an upload on its way': async (widget) => {
      widget.api.uploads.hold();
      widget.pick(await sampleFile());
      await untilRead(widget, 'Uploading');
    },
    'a refused upload': async (widget) => {
      widget.api.fail(postUpload, 'upload_damaged');
      widget.pick(await sampleFile());
      await untilRead(widget, 'This file is damaged');
    },
    'a result to start from': async (widget) => widget.makePicture(),
    'a partial picture': async (widget) => {
      const { id } = await widget.order('a fox');
      widget.api.showPartial(id, 1);
      await until(() => findDeep(widget.element, 'canvas', '.shown'));
    },
  };
  for (const theme of ['light', 'dark']) {
    for (const [state, reach] of Object.entries(states)) {
      it(`has nothing for axe to find with ${state}, ${theme}`, async () => {
        const widget = await openWidget({ models: [painter, styling], theme });
        await reach(widget);
        const ending = document
          .getAnimations()
          .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
        await Promise.allSettled(ending.map(({ finished }) => finished));
        await expect(widget.element).to.be.accessible();
      });
    }
  }
});
