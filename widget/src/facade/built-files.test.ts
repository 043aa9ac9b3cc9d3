import { expect } from '@open-wc/testing';

const folder = '/embed/0.1.0/';
const locales = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'zh'];

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
      expect(await countBytes(`start-${locale}.js.br`)).to.be.at.most(7300);
      expect(await countBytes(`history-${locale}.js.br`)).to.be.at.most(2000);
      expect(await countBytes(`viewer-${locale}.js.br`)).to.be.at.most(5120);
    }
  });

  it('are pinned by the manifest', async () => {
    const { facade, apps, parts } = await (await fetch('/embed/manifest.json')).json();
    for (const files of [apps, parts.start, parts.history, parts.viewer]) {
      expect(Object.keys(files).toSorted()).to.deep.equal(locales);
    }
    for (const { file, integrity } of [facade, apps.en, parts.start.ja, parts.history.ar]) {
      const code = await (await fetch(folder + file)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', code));
      expect(integrity).to.equal(`sha256-${btoa(String.fromCharCode(...hash))}`);
    }
  });
});
