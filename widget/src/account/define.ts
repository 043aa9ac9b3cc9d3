import { tagOf } from '../app/tag-of.ts';
import { AccountCorner } from './account-corner.ts';

if (!customElements.get(tagOf('account'))) customElements.define(tagOf('account'), AccountCorner);
