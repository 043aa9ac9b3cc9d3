import { tagOf } from '../app/tag-of.ts';
import { PictureHistory } from './history.ts';

if (!customElements.get(tagOf('history'))) customElements.define(tagOf('history'), PictureHistory);
