import { expect } from '@open-wc/testing';
import type { Model } from '@vignette/server/contract';
import { createRequest } from './create-request.ts';

const model = { id: 'plain', sizes: ['512x512'], operations: [], credits: 1 } as unknown as Model;
const languageOf = (language: string | undefined) => createRequest({ prompt: 'a fox', language }, [model]).language;

describe('createRequest', () => {
  it('passes the language of the page on', () => {
    for (const language of ['de', 'pt-BR', 'zh-Hant-TW', 'en_US']) expect(languageOf(language)).to.equal(language);
  });

  it('leaves out what the server would refuse as no language, so that a page’s slip stops no picture', () => {
    for (const slip of ['', 'x', 'de, en', 'en-', `en${'-abc'.repeat(12)}`, undefined]) {
      expect(languageOf(slip)).to.equal(undefined);
    }
  });
});
