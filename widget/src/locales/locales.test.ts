import { expect } from '@open-wc/testing';
import { errorCodes } from '@vignette/server/contract';
import { nextStepOf } from '../app/next-step.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { zh } from './zh.ts';

/** Every string of a locale with its path; functions are asked with a number or a word. */
function* readStrings(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield [path, String(value(2, 'two'))];
  else for (const [name, inner] of Object.entries(value as object)) yield* readStrings(inner, `${path}.${name}`);
}

for (const messages of [ar, de, en, es, fr, ja, zh]) {
  describe(`locale ${messages.locale}`, () => {
    it('has a sentence for every error code, and a next step', () => {
      for (const code of errorCodes) {
        expect(messages.errors[code], code).to.match(/[.。]$/);
        expect(nextStepOf(code), code).to.be.a('string');
      }
      expect(Object.keys(messages.errors)).to.have.members([...errorCodes]);
    });

    it('leaves nothing empty and nothing out', () => {
      const strings = [...readStrings(messages)];
      expect(strings.filter(([, text]) => !text.trim())).to.deep.equal([]);
      expect(strings.map(([path]) => path)).to.have.members([...readStrings(en)].map(([path]) => path));
    });
  });
}
