import { tagOf } from '../app/tag-of.ts';
import { PictureLikeness } from './likeness.ts';

if (!customElements.get(tagOf('likeness'))) customElements.define(tagOf('likeness'), PictureLikeness);
