import { tagOf } from '../app/tag-of.ts';
import { MoreChoices } from './more.ts';

if (!customElements.get(tagOf('more'))) customElements.define(tagOf('more'), MoreChoices);
