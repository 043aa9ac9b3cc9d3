import { expect } from '@open-wc/testing';
import { findButton, findDeep, readDeep } from '../../../test/find-deep.ts';
import { openWidget } from '../../../test/open-widget.ts';
import { styling } from '../../../test/sample-models.ts';
import { until } from '../../../test/until.ts';

describe('<vignette-result>', () => {
  for (const [count, size, columns] of [
    [2, '1024x1024', 2],
    [2, '1536x1024', 1],
    [3, '1024x1024', 2],
    [4, '1024x1536', 2],
    [9, '1024x1024', 3],
    [16, '1024x1024', 4],
  ] as const) {
    it(`shows ${count} pictures of ${size} in ${columns} columns, in the room they had while in the making`, async () => {
      const widget = await openWidget({ models: [styling] });
      widget.element.style.width = '360px';
      const { id } = await widget.order('a red fox');
      widget.api.change(id, { count, size });
      await until(() => findDeep(widget.element, 'div', `.sheet:nth-child(${count})`));
      const { width, height } = findDeep(widget.element, 'div', '.pictures')!.getBoundingClientRect();
      const before = widget.element.offsetHeight;
      widget.api.finish(id);
      await until(() => findButton(widget.element, `Open picture ${count} of ${count}`));
      const pictures = findDeep(widget.element, 'div', '.pictures')!;
      await until(() => pictures.querySelector('button') && Math.abs(pictures.offsetHeight - height) < 1);
      expect(getComputedStyle(pictures).gridTemplateColumns.split(' ')).to.have.length(columns);
      expect(pictures.getBoundingClientRect().width).to.be.closeTo(width, 0.5);
      expect(widget.element.offsetHeight - before).to.be.within(-14, 14);
    });
  }

  it('asks to open one of several for what can be done with one', async () => {
    const widget = await openWidget({ models: [styling] });
    await widget.makePictures(2);
    expect(readDeep(widget.element)).to.include('Open a picture to download it, copy it or go on with it.');
    expect(findButton(widget.element, 'Enlarge')).to.equal(undefined);
    expect(findButton(widget.element, 'Copy picture')).to.equal(undefined);
  });

  it('asks before it deletes several', async () => {
    const widget = await openWidget({ models: [styling] });
    await widget.makePictures(2);
    widget.press('Delete');
    await widget.untilRead('Delete these pictures for good?');
  });

  it('says that several are ready', async () => {
    const widget = await openWidget({ models: [styling] });
    await widget.makePictures(2);
    await widget.untilRead('Your pictures are ready.');
  });

  it('lets a picture that did not arrive be loaded again, and opened then', async () => {
    const widget = await openWidget({ models: [styling] });
    const { id } = await widget.order('a fox');
    widget.api.fail(`GET /v1/images/image-of-${id}/files/512`, 'internal');
    widget.api.fail(`GET /v1/images/image-of-${id}/files/1024`, 'internal');
    widget.api.finish(id);
    const again = await until(() => findButton(widget.element, 'Load it again'));
    expect(findButton(widget.element, 'Open picture')?.checkVisibility()).to.equal(false);
    again.click();
    await until(() => findDeep(widget.element, 'div', '.frame.shown'));
    expect(findButton(widget.element, 'Open picture')?.checkVisibility()).to.equal(true);
  });

  it('keeps all it offers for one picture in one row, however narrow', async () => {
    const widget = await openWidget({ models: [styling] });
    widget.element.style.width = '288px';
    await widget.makePicture();
    const copy = await until(() => findButton(widget.element, 'Copy picture'));
    await until(() => copy.offsetHeight);
    const tops = ['Download', 'One more', 'Copy picture', 'Delete'].map(
      (name) => findButton(widget.element, name)!.getBoundingClientRect().bottom,
    );
    expect(Math.max(...tops) - Math.min(...tops)).to.be.below(2);
    const { left, right } = widget.element.getBoundingClientRect();
    expect(findButton(widget.element, 'Download')!.getBoundingClientRect().left).to.be.above(left);
    expect(findButton(widget.element, 'Delete')!.getBoundingClientRect().right).to.be.below(right);
  });
});
