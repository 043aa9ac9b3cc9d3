import { unsafeStatic } from 'lit/static-html.js';
import { messages } from '../locales/messages.ts';
import { version } from '../version.ts';

/** Inner elements carry version and locale in their names, so that any two releases or languages can live on one page. */
export function tagOf(name: string): string {
  return `vignette-${name}-${version.replaceAll('.', '-')}-${messages.locale}`;
}

export const tags = {
  compose: unsafeStatic(tagOf('compose')),
  progress: unsafeStatic(tagOf('progress')),
  result: unsafeStatic(tagOf('result')),
  notice: unsafeStatic(tagOf('notice')),
  history: unsafeStatic(tagOf('history')),
  picture: unsafeStatic(tagOf('picture')),
};
