import { describe, expect, it } from 'vitest';
import type { EnginePicture } from '../engines/engine.ts';
import { openStorage } from '../storage/open-storage.ts';
import { makeTemporaryFolder } from '../storage/testing/make-temporary-folder.ts';
import { readStored } from '../storage/testing/read-stored.ts';
import type { Marks } from './marks.ts';
import { storePictures } from './store-pictures.ts';
import { drawPicture } from './testing/draw-picture.ts';
import { readTags } from './testing/read-tags.ts';
import { readManifest } from './testing/signed/read-manifest.ts';
import { readSignedPicture } from './testing/signed/read-signed-picture.ts';

const clock = { now: () => new Date('2026-03-04T05:06:07.089Z') };
const mediaTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
const base = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

const collage: Marks = { digitalSourceType: 'algorithmicMedia', creatorTool: 'Vignette – Collage' };
const hosted: Marks = {
  digitalSourceType: 'trainedAlgorithmicMedia',
  creatorTool: 'Vignette – Größtes Modell',
  aiSystem: 'Engine & Sons Größtes Modell',
  aiSystemVersion: 'model-2-0421',
};
const kinds: Marks[] = [
  collage,
  hosted,
  { ...hosted, digitalSourceType: 'compositeWithTrainedAlgorithmicMedia' },
  { ...collage, digitalSourceType: 'compositeWithTrainedAlgorithmicMedia' },
  { ...collage, digitalSourceType: 'algorithmicallyEnhanced' },
];

/** Stores outputs and reads back what is then in the storage: of each, the original and the renditions. */
async function storeAndRead(outputs: EnginePicture[], marks: Marks): Promise<Buffer[][]> {
  const storage = await openStorage({ dataDir: await makeTemporaryFolder() });
  const pictures = await storePictures({ storage, clock }, { generationId: 'g', ownerId: 'v', outputs, ...marks });
  const read = async (key: string) => (await readStored(storage, key)) ?? Buffer.of();
  return Promise.all(pictures.map(({ files }) => Promise.all(files.map((file) => read(file.storage_key)))));
}

function expectedTags({ digitalSourceType, creatorTool, aiSystem, aiSystemVersion }: Marks) {
  return {
    'XMP-iptcExt:DigitalSourceType': `${base}${digitalSourceType}`,
    'XMP-xmp:CreatorTool': creatorTool,
    'XMP-iptcExt:AISystemUsed': aiSystem,
    'XMP-iptcExt:AISystemVersionUsed': aiSystemVersion,
    'ExifTool:Validate': 'OK',
  };
}

describe('storePictures', () => {
  it.each(kinds)('marks every file of every format with $digitalSourceType by $creatorTool', async (marks) => {
    const outputs = mediaTypes.map((mediaType) => drawPicture({ width: 400, height: 300, mediaType }));
    const files = (await storeAndRead(await Promise.all(outputs), marks)).flat();
    expect(files).toHaveLength(12);
    for (const tags of await readTags(files)) {
      const names = Object.keys(expectedTags(marks));
      expect(Object.fromEntries(names.map((name) => [name, tags[name]]))).toEqual(expectedTags(marks));
    }
  });

  it.each(mediaTypes)(
    'keeps a signed %s byte for byte and its manifest valid, and marks its renditions',
    async (mediaType) => {
      const signed = await readSignedPicture(mediaType);
      const [original = Buffer.of(), ...renditions] = (await storeAndRead([signed], hosted))[0] ?? [];
      expect(original.equals(signed.bytes)).toBe(true);
      expect(await readManifest({ bytes: original, mediaType })).toMatchObject({
        validation_state: 'Valid',
        validation_status: [{ code: 'signingCredential.untrusted' }],
      });
      expect(renditions).toHaveLength(3);
      for (const tags of await readTags(renditions)) expect(tags).toMatchObject(expectedTags(hosted));
    },
  );
});

describe('readManifest', () => {
  it.each(mediaTypes)('notices one changed byte in %s', async (mediaType) => {
    const { bytes } = await readSignedPicture(mediaType);
    const changed = Buffer.from(bytes);
    const position = mediaType === 'image/webp' ? 200 : bytes.length - 60;
    changed.writeUInt8(changed.readUInt8(position) ^ 1, position);
    expect(await readManifest({ bytes: changed, mediaType })).toMatchObject({ validation_state: 'Invalid' });
  });
});
