import { unsafeStatic } from 'lit/static-html.js';
import { messages } from '../locales/messages.ts';
import { tagPrefix } from '../version.ts';

export function tagOf(name: string): string {
  return tagPrefix(name) + messages.locale;
}

export const tags = {
  compose: unsafeStatic(tagOf('compose')),
  progress: unsafeStatic(tagOf('progress')),
  result: unsafeStatic(tagOf('result')),
  notice: unsafeStatic(tagOf('notice')),
  history: unsafeStatic(tagOf('history')),
  picture: unsafeStatic(tagOf('picture')),
};
