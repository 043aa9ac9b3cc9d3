import { tagOf } from '../app/tag-of.ts';
import { MorePanel } from './panel/panel.ts';

if (!customElements.get(tagOf('more'))) customElements.define(tagOf('more'), MorePanel);
