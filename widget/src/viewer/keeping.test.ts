import { expect } from '@open-wc/testing';
import { findButton, findDeep } from '../../test/find-deep.ts';
import { openWidget } from '../../test/open-widget.ts';
import { until } from '../../test/until.ts';

const write = navigator.clipboard.write;
const writeText = navigator.clipboard.writeText;
const query = navigator.permissions.query;

/** What the page would have put on the clipboard: the tests' own browser need not give it away. */
function catchClipboard(): { items: ClipboardItem[]; texts: string[] } {
  const caught = { items: [] as ClipboardItem[], texts: [] as string[] };
  navigator.clipboard.write = async (items) => void caught.items.push(...items);
  navigator.clipboard.writeText = async (text) => void caught.texts.push(text);
  return caught;
}

function answerPermission(state: PermissionState): void {
  navigator.permissions.query = async () => Object.assign(new EventTarget(), { state }) as unknown as PermissionStatus;
}

function catchDownloads(): string[] {
  const names: string[] = [];
  HTMLAnchorElement.prototype.click = function catchClick() {
    names.push(this.download);
  };
  return names;
}

describe('keeping a picture', () => {
  const { click } = HTMLAnchorElement.prototype;

  beforeEach(() => answerPermission('granted'));

  afterEach(() => {
    Object.assign(navigator.clipboard, { write, writeText });
    navigator.permissions.query = query;
    HTMLAnchorElement.prototype.click = click;
  });

  it('copies the original as PNG, and says so', async () => {
    const { items } = catchClipboard();
    const widget = await openWidget();
    await widget.makePicture();
    (await until(() => findButton(widget.element, 'Copy picture'))).click();
    await widget.untilRead('Copied');
    const blob = await items[0]!.getType('image/png');
    const { width, height } = await createImageBitmap(blob);
    expect([blob.type, width, height]).to.deep.equal(['image/png', 1024, 1024]);
    expect(widget.api.sent.some(({ path }) => path.endsWith('/files/original'))).to.equal(true);
  });

  it('copies the prompt as it was written', async () => {
    const { texts } = catchClipboard();
    const widget = await openWidget();
    await widget.makePicture('a fox, “quoted” <b>');
    const dialog = await widget.openLarge('Open picture');
    (await until(() => findButton(dialog, 'Copy prompt'))).click();
    await widget.untilRead('Copied');
    expect(texts).to.deep.equal(['a fox, “quoted” <b>']);
  });

  it('says when the clipboard refuses', async () => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    const widget = await openWidget();
    await widget.makePicture();
    (await until(() => findButton(widget.element, 'Copy picture'))).click();
    await widget.untilRead('It could not be copied here.');
  });

  it('offers no copy where the page may not write to the clipboard', async () => {
    answerPermission('denied');
    const widget = await openWidget();
    await widget.makePicture();
    const dialog = await widget.openLarge('Open picture');
    await until(() => findButton(dialog, 'Copy picture')?.checkVisibility() === false);
    expect(findButton(widget.element, 'Copy picture')?.checkVisibility()).to.equal(false);
  });

  it('saves the picture in view under a name of its own', async () => {
    const names = catchDownloads();
    const widget = await openWidget();
    const { images } = await widget.makePictures(3);
    findButton(await widget.openLarge('Open picture 3 of 3'), 'Download')!.click();
    await until(() => names.length);
    expect(names).to.deep.equal(['a-red-fox-3.png']);
    const originals = widget.api.sent.filter(({ path }) => path.endsWith('/files/original'));
    expect(originals.map(({ path }) => path)).to.deep.equal([`/v1/images/${images[2]!.id}/files/original`]);
  });

  it('saves all of them one after the other', async () => {
    const names = catchDownloads();
    const widget = await openWidget();
    await widget.makePictures(3);
    widget.press('Download all');
    await until(() => names.length === 3);
    expect(names).to.deep.equal(['a-red-fox-1.png', 'a-red-fox-2.png', 'a-red-fox-3.png']);
  });

  it('says in the viewer when saving failed there', async () => {
    const widget = await openWidget();
    const { images } = await widget.makePicture();
    const dialog = await widget.openLarge('Open picture');
    widget.api.fail(`GET /v1/images/${images[0]!.id}/files/original`, 'internal');
    findButton(dialog, 'Download')!.click();
    await until(() => findDeep(dialog, 'p', '.problem'));
  });
});
