import { writeFileSync } from 'node:fs';
import type { EnginePicture } from '../../../engines/engine.ts';
import { getContainer } from '../../containers/get-container.ts';
import { drawPicture } from '../draw-picture.ts';
import { createCoseSignature } from './create-cose-signature.ts';
import { createCredential } from './create-credential.ts';
import { loadC2pa } from './load-c2pa.ts';
import { MemoryBlob } from './memory-blob.ts';
import { readManifest } from './read-manifest.ts';

/** Makes the signed pictures beside this file anew: `node src/pictures/testing/signed/sign-pictures.ts`. */
const reserveSize = 2048;
const credential = createCredential();
const manifest = {
  claim_generator_info: [{ name: 'Vignette tests', version: '1' }],
  title: 'A signed picture',
  assertions: [
    {
      label: 'c2pa.actions.v2',
      data: {
        actions: [
          {
            action: 'c2pa.created',
            digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
          },
        ],
      },
    },
  ],
};
const settings = { builder: { thumbnail: { enabled: false } } };

for (const mediaType of ['image/png', 'image/jpeg', 'image/webp'] as const) {
  const signed = await signPicture(await drawPicture({ width: 96, height: 64, mediaType }));
  writeFileSync(new URL(`signed.${getContainer(mediaType).extension}`, import.meta.url), signed.bytes);
}

/** Read again at once: the library signs without complaint what nobody can read. */
async function signPicture({ bytes, mediaType }: EnginePicture): Promise<EnginePicture> {
  const { WasmBuilder } = await loadC2pa();
  const builder = WasmBuilder.fromJson(JSON.stringify(manifest), JSON.stringify(settings));
  const sign = async (claim: Uint8Array) => Uint8Array.from(createCoseSignature(claim, credential, reserveSize));
  const signed = await builder.sign({ alg: 'es256', reserveSize, sign }, mediaType, new MemoryBlob(bytes));
  const { validation_state: state } = await readManifest({ bytes: signed, mediaType });
  if (state !== 'Valid') throw new Error(`The signed ${mediaType} is ${state}`);
  return { bytes: signed, mediaType };
}
