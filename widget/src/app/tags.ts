import { unsafeStatic } from 'lit/static-html.js';
import { tagOf } from './tag-of.ts';

/** For templates. The build writes the names into them instead. */
export const tags = {
  compose: unsafeStatic(tagOf('compose')),
  progress: unsafeStatic(tagOf('progress')),
  result: unsafeStatic(tagOf('result')),
  notice: unsafeStatic(tagOf('notice')),
  history: unsafeStatic(tagOf('history')),
  picture: unsafeStatic(tagOf('picture')),
  viewer: unsafeStatic(tagOf('viewer')),
  report: unsafeStatic(tagOf('report')),
  track: unsafeStatic(tagOf('track')),
  copies: unsafeStatic(tagOf('copies')),
  more: unsafeStatic(tagOf('more')),
  likeness: unsafeStatic(tagOf('likeness')),
  account: unsafeStatic(tagOf('account')),
  theme: unsafeStatic(tagOf('theme')),
  start: unsafeStatic(tagOf('start')),
  strength: unsafeStatic(tagOf('strength')),
  thumb: unsafeStatic(tagOf('thumb')),
};
