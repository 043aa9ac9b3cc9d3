import { tagOf } from '../app/tag-of.ts';
import { PictureViewer } from './viewer.ts';

if (!customElements.get(tagOf('viewer'))) customElements.define(tagOf('viewer'), PictureViewer);
