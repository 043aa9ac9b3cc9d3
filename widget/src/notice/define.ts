import { tagOf } from '../app/tag-of.ts';
import { ProblemNotice } from './notice.ts';

if (!customElements.get(tagOf('notice'))) customElements.define(tagOf('notice'), ProblemNotice);
