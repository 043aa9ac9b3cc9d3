import { expect } from '@open-wc/testing';
import type { Model } from '@vignette/server/contract';
import { findDeep } from '../../../test/find-deep.ts';
import { type OpenWidget, openWidget } from '../../../test/open-widget.ts';
import { collage, styling } from '../../../test/sample-models.ts';
import { until } from '../../../test/until.ts';
import { tileNames } from './tile-names.ts';

function offering(...styles: string[]): Model {
  return { ...collage, styles, operations: collage.operations.map((operation) => ({ ...operation, styles })) };
}

function selectOf({ element }: OpenWidget): HTMLSelectElement {
  return findDeep(element, 'select', '.style')!;
}

function isDrawn(canvas: HTMLCanvasElement | undefined): boolean {
  const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  return pixels.some((value) => value > 0);
}

function canvasesOf(select: HTMLSelectElement): HTMLCanvasElement[] {
  return [...select.querySelectorAll('canvas')];
}

/** As a pointer does that is about to press. */
async function approach(widget: OpenWidget): Promise<HTMLSelectElement> {
  const select = selectOf(widget);
  select.dispatchEvent(new Event('pointerenter'));
  await until(() => canvasesOf(select).length && canvasesOf(select).every(isDrawn));
  return select;
}

describe('the small pictures of the styles', () => {
  // First, for what has arrived once is not fetched again.
  it('are no loss when they cannot be fetched, and are tried again', async () => {
    const widget = await openWidget({ models: [styling] });
    const { fetch } = window;
    let failures = 0;
    window.fetch = () => Promise.reject(new TypeError(`failure ${++failures}`));
    const select = selectOf(widget);
    select.dispatchEvent(new Event('pointerenter'));
    await until(() => failures && !canvasesOf(select).length);
    expect(select.options[1]?.text).to.equal('Flat');
    window.fetch = fetch;
    await approach(widget);
  });

  it('are there before the picker opens, one beside each word, and leave the words alone', async () => {
    const widget = await openWidget({ models: [offering(...tileNames)] });
    const select = await approach(widget);
    expect(canvasesOf(select)).to.have.length(tileNames.length + 1);
    expect([...select.options].map(({ text }) => text)).to.include.members(['Any style', 'Oil painting', 'Poster']);
  });

  it('are a letter where a style is newer than they are', async () => {
    const select = await approach(await openWidget({ models: [offering('flat', 'winterly')] }));
    const [, flat, letter] = canvasesOf(select).map((canvas) => canvas.toDataURL());
    expect(letter).not.to.equal(flat);
  });

  it('are not looked for where no style is known', async () => {
    const select = selectOf(await openWidget({ models: [offering('vivid', 'natural')] }));
    select.dispatchEvent(new Event('pointerenter'));
    expect([select.matches('[tiled]'), canvasesOf(select).length]).to.deep.equal([false, 0]);
  });

  it('follow the styles of another model', async () => {
    const widget = await openWidget({
      models: [
        { ...offering('flat', 'oil'), id: 'one' },
        { ...offering('poster', 'cel', 'pixel'), id: 'two' },
      ],
    });
    const select = await approach(widget);
    const before = canvasesOf(select)[1]!.toDataURL();
    await widget.chooseModel('two');
    await until(() => canvasesOf(select).length === 4);
    expect(canvasesOf(select)[1]!.toDataURL()).not.to.equal(before);
  });

  it('stay when a style is chosen, which is sent', async () => {
    const widget = await openWidget({ models: [styling] });
    await approach(widget);
    widget.chooseStyle('oil');
    await widget.order('a fox');
    expect(widget.sent).to.include({ style: 'oil' });
    expect(canvasesOf(selectOf(widget)).every(isDrawn)).to.equal(true);
  });
});
