import { expect } from '@open-wc/testing';
import { type ErrorCode, errorCodes } from '@vignette/server/contract';
import { nextStepOf } from '../notice/next-step.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ar as arMore } from './more/ar.ts';
import { ar as arNotice } from './notice/ar.ts';
import { ar as arStart } from './start/ar.ts';
import { ar as arViewer } from './viewer/ar.ts';
import { de as deMore } from './more/de.ts';
import { de as deNotice } from './notice/de.ts';
import { de as deStart } from './start/de.ts';
import { de as deViewer } from './viewer/de.ts';
import { en as enMore } from './more/en.ts';
import { en as enNotice } from './notice/en.ts';
import { en as enStart } from './start/en.ts';
import { en as enViewer } from './viewer/en.ts';
import { es as esMore } from './more/es.ts';
import { es as esNotice } from './notice/es.ts';
import { es as esStart } from './start/es.ts';
import { es as esViewer } from './viewer/es.ts';
import { fr as frMore } from './more/fr.ts';
import { fr as frNotice } from './notice/fr.ts';
import { fr as frStart } from './start/fr.ts';
import { fr as frViewer } from './viewer/fr.ts';
import { ja as jaMore } from './more/ja.ts';
import { ja as jaNotice } from './notice/ja.ts';
import { ja as jaStart } from './start/ja.ts';
import { ja as jaViewer } from './viewer/ja.ts';
import { zh as zhMore } from './more/zh.ts';
import { zh as zhNotice } from './notice/zh.ts';
import { zh as zhStart } from './start/zh.ts';
import { zh as zhViewer } from './viewer/zh.ts';
import { zh } from './zh.ts';

/** Every string of a locale with its path; functions are asked with a number or a word. */
function* readStrings(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield [path, String(value(2, 'two'))];
  else for (const [name, inner] of Object.entries(value as object)) yield* readStrings(inner, `${path}.${name}`);
}

const english = { ...en, start: enStart, why: enNotice, more: enMore, viewer: enViewer };
const locales = [
  { ...ar, start: arStart, why: arNotice, more: arMore, viewer: arViewer },
  { ...de, start: deStart, why: deNotice, more: deMore, viewer: deViewer },
  english,
  { ...es, start: esStart, why: esNotice, more: esMore, viewer: esViewer },
  { ...fr, start: frStart, why: frNotice, more: frMore, viewer: frViewer },
  { ...ja, start: jaStart, why: jaNotice, more: jaMore, viewer: jaViewer },
  { ...zh, start: zhStart, why: zhNotice, more: zhMore, viewer: zhViewer },
];

for (const messages of locales) {
  describe(`locale ${messages.locale}`, () => {
    it('has a sentence for every error code, and a next step', () => {
      const sentences: Partial<Record<ErrorCode, string>> = {
        ...messages.errors,
        ...messages.why.errors,
        ...messages.start.errors,
      };
      for (const code of errorCodes) {
        expect(sentences[code], code).to.match(/[.。]$/);
        expect(nextStepOf(code), code).to.be.a('string');
      }
      expect(Object.keys(sentences)).to.have.members([...errorCodes]);
    });

    it('leaves nothing empty and nothing out', () => {
      const strings = [...readStrings(messages)];
      expect(strings.filter(([, text]) => !text.trim())).to.deep.equal([]);
      expect(strings.map(([path]) => path)).to.have.members([...readStrings(english)].map(([path]) => path));
    });
  });
}
