import { expect } from '@open-wc/testing';
import { openWidget, type OpenWidget } from '../../test/open-widget.ts';
import { readDeep } from '../../test/find-deep.ts';
import { painter } from '../../test/sample-models.ts';
import { until } from '../../test/until.ts';
import { canary, findCanaries } from './strip/testing/canaries.ts';
import { createCameraExif } from './strip/testing/create-camera-exif.ts';
import { decodePixels } from './strip/testing/decode-pixels.ts';
import { drawPicture } from './strip/testing/draw-picture.ts';
import { insertJpegSegment } from './strip/testing/insert-jpeg-segment.ts';
import { joinBytes } from './strip/testing/join-bytes.ts';
import { uint32 } from './strip/testing/uint-32.ts';

const postUpload = 'POST /v1/uploads';
const megabyte = 1024 * 1024;

const nameFile = (bytes: BlobPart, type: string): File => new File([bytes], `${canary}.picture`, { type });

async function takePhotograph(width: number): Promise<File> {
  const exif = joinBytes('Exif\0\0', createCameraExif(6));
  return nameFile(insertJpegSegment(await drawPicture('image/jpeg', { width }), 0xe1, exif), 'image/jpeg');
}

/** A PNG with a chunk of this type that is as long as wanted, and whose checksum nobody counts. */
async function createLongPng(type: string, megabytes: number): Promise<File> {
  const png = await drawPicture('image/png');
  const length = megabytes * megabyte;
  const chunk = joinBytes(uint32(length), type, new Uint8Array(length + 4));
  return nameFile(joinBytes(png.slice(0, 33), chunk, png.slice(33)), 'image/png');
}

function sentTo({ api }: OpenWidget): Blob[] {
  return api.sentTo(postUpload).map(({ body }) => body as Blob);
}

describe('the pictures of a visitor', () => {
  it('travel without what they say of their person', async () => {
    const widget = await openWidget({ models: [painter] });
    await widget.pickAndWait(await takePhotograph(40));
    const [sent] = sentTo(widget);
    expect(await findCanaries(sent!)).to.deep.equal([]);
    expect(await decodePixels(sent!)).to.deep.equal(await decodePixels(await takePhotograph(40)));
  });

  it('stay in the order in which they were picked, however long it takes to read each', async () => {
    const widget = await openWidget({ models: [painter] });
    const widths = [1600, 40, 800];
    await widget.pickAndWait(...(await Promise.all(widths.map(takePhotograph))));
    await until(() => !readDeep(widget.element).includes('Uploading'));
    const sent = await Promise.all(sentTo(widget).map((file) => createImageBitmap(file)));
    expect(sent.map(({ height }) => height)).to.deep.equal(widths);
    await widget.order('all of them');
    const references = ['upload-1', 'upload-2', 'upload-3'].map((upload) => ({ upload }));
    expect(widget.sent).to.deep.include({ references });
  });

  it('may be larger before than the server takes', async () => {
    const widget = await openWidget({ models: [painter] });
    await widget.pickAndWait(await createLongPng('tEXt', 21));
    expect(sentTo(widget)[0]?.size).to.be.lessThan(megabyte);
  });

  for (const [name, type, megabytes] of [
    ['too large all the same', 'IDAT', 21],
    ['far too large', 'tEXt', 101],
  ] as const) {
    it(`are refused before they travel when they are ${name}`, async () => {
      const widget = await openWidget({ models: [painter] });
      widget.pick(await createLongPng(type, megabytes));
      await widget.untilRead('This file is too large.');
      expect(sentTo(widget)).to.deep.equal([]);
    });
  }

  it('are refused before they travel when they cannot be read', async () => {
    const widget = await openWidget({ models: [painter] });
    widget.pick(nameFile((await drawPicture('image/png')).slice(0, 60), 'image/png'));
    await widget.untilRead('This file is damaged and cannot be read.');
    widget.pick(nameFile('II*\0 no picture of any kind', 'image/tiff'));
    await widget.untilRead('This kind of file cannot be used.');
    expect(sentTo(widget)).to.deep.equal([]);
  });
});
