import { expect } from '@open-wc/testing';
import { locales as builtLocales } from '../../build/locales.ts';
import { type PartName, partNames } from '../app/part-names.ts';
import { version } from '../version.ts';

const folder = `/embed/${version}/`;
const locales = Object.keys(builtLocales);

/** Of each later part; with a second Lit in it, none would stay within. */
const mostBytes: Record<PartName, number> = {
  start: 7300,
  history: 2000,
  viewer: 5120,
  more: 5120,
  likeness: 1200,
  notice: 3200,
  theme: 1400,
  account: 7000,
};

async function countBytes(file: string): Promise<number> {
  const response = await fetch(folder + file);
  if (!response.ok) throw new Error(`${file}: build the widget first`);
  return (await response.arrayBuffer()).byteLength;
}

describe('the built files', () => {
  it('cost at most 2,048 bytes before the widget is used', async () => {
    expect(await countBytes('vignette.js.br')).to.be.at.most(2048);
  });

  for (const locale of locales) {
    it(`bring the app in ${locale} in at most 24 kB`, async () => {
      expect(await countBytes(`app-${locale}.js.br`)).to.be.at.most(24_000);
    });
  }

  it('bring Lit once: what comes later is a fraction of it', async () => {
    for (const locale of locales) {
      for (const name of partNames) {
        expect(await countBytes(`${name}-${locale}.js.br`), name).to.be.at.most(mostBytes[name]);
      }
    }
  });

  it('are pinned by the manifest', async () => {
    const { facade, apps, parts } = await (await fetch('/embed/manifest.json')).json();
    expect(Object.keys(parts)).to.have.members([...partNames]);
    for (const files of [apps, ...Object.values<object>(parts)]) {
      expect(Object.keys(files)).to.have.members(locales);
    }
    for (const { file, integrity } of [facade, apps.en, parts.start.ja, parts.history.ar]) {
      const code = await (await fetch(folder + file)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', code));
      expect(integrity).to.equal(`sha256-${btoa(String.fromCharCode(...hash))}`);
    }
  });
});
