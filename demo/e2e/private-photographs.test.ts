import { describe, expect } from 'vitest';
import { createPhotograph, secrets } from './support/create-photograph.ts';
import { journey as sharedJourney } from './support/journey.ts';
import { startWiretap } from './support/start-wiretap.ts';

const journey = sharedJourney.extend('wiretap', async ({}, { onCleanup }) => {
  const wiretap = await startWiretap();
  onCleanup(() => wiretap.stop());
  return wiretap;
});

describe('a photograph of the visitor’s own', () => {
  journey(
    'leaves the browser without place, camera, author and film, upright, and as what it is',
    async ({ invite, vignette, wiretap }) => {
      const visitor = await invite({ proxy: { server: wiretap.address } });
      const generator = await visitor.open(`${vignette.demo}/`);
      const photograph = await createPhotograph(generator.page);
      expect(findSecrets(photograph)).toEqual(Object.keys(secrets));
      const uploading = generator.page.waitForResponse(/\/v1\/uploads$/);
      await generator.addPicture({ name: `${String(secrets.author)}.jpg`, mimeType: 'image/jpeg', buffer: photograph });

      const upload: unknown = await (await uploading).json();
      expect(upload).toMatchObject({
        ...{ width: 200, height: 320, digitalSourceType: 'compositeWithTrainedAlgorithmicMedia' },
      });
      await generator.element.getByRole('radio', { name: 'Variation' }).check({ force: true });
      await generator.makeButton.click();
      await generator.picture('Variation').waitFor();
      expect(wiretap.heard.includes(readPixels(photograph))).toBe(true);
      expect(findSecrets(wiretap.heard)).toEqual([]);
      expect(visitor.errors).toEqual([]);
    },
  );
});

function findSecrets(bytes: Buffer): string[] {
  return Object.entries(secrets).flatMap(([name, secret]) => (bytes.includes(secret) ? [name] : []));
}

/** The coded pixels of a JPEG that has one scan, and its end: they travel as they are. */
function readPixels(jpeg: Buffer): Buffer {
  return jpeg.subarray(jpeg.indexOf(Buffer.from([0xff, 0xda])), jpeg.lastIndexOf(Buffer.from([0xff, 0xd9])) + 2);
}
