import { expect } from '@open-wc/testing';
import { type ErrorCode, errorCodes } from '@vignette/server/contract';
import { locales } from '../../build/locales.ts';
import { readStrings } from '../../test/read-strings.ts';
import type { PageErrorCode } from './error-codes.ts';
import { nextStepOf } from '../notice/next-step.ts';

/** Worded on our own pages, the only ones that can meet them. */
const pageErrorCodes: readonly ErrorCode[] = [
  'session_missing',
  'request_forged',
  'webhook_address_refused',
] satisfies PageErrorCode[];
const widgetErrorCodes = errorCodes.filter((code) => !pageErrorCodes.includes(code));

/** Those of the app's later parts that say something. */
const parts = ['account', 'more', 'notice', 'start', 'viewer'];

interface Messages {
  errors?: Partial<Record<ErrorCode, string>>;
}

/** Everything that the app and its later parts say in one language. */
async function importMessages(locale: string): Promise<Record<string, Messages>> {
  const messages: Record<string, Messages> = { app: locales[locale] ?? {} };
  for (const part of parts) {
    const module: Record<string, Messages> = await import(`./${part}/${locale}.ts`);
    messages[part] = module[locale] ?? {};
  }
  return messages;
}

for (const locale of Object.keys(locales)) {
  describe(`locale ${locale}`, () => {
    it('has a sentence for every error code, and a next step', async () => {
      const messages = Object.values(await importMessages(locale));
      const sentences: Messages['errors'] = Object.assign({}, ...messages.map(({ errors }) => errors));
      for (const code of widgetErrorCodes) {
        expect(sentences?.[code], code).to.match(/[.。]$/);
        expect(nextStepOf(code), code).to.be.a('string');
      }
      expect(Object.keys(sentences ?? {})).to.have.members(widgetErrorCodes);
    });

    it('leaves nothing empty and nothing out', async () => {
      const strings = [...readStrings(await importMessages(locale))];
      const english = [...readStrings(await importMessages('en'))];
      expect(strings.filter(([, text]) => !text.trim())).to.deep.equal([]);
      expect(strings.map(([path]) => path)).to.have.members(english.map(([path]) => path));
    });
  });
}
