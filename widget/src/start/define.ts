import { tagOf } from '../app/tag-of.ts';
import { StartPanel } from './panel/panel.ts';
import { StrengthSlider } from './strength/strength.ts';
import { PictureThumb } from './thumb/thumb.ts';

const elements = { thumb: PictureThumb, strength: StrengthSlider, start: StartPanel };

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(tagOf(name))) customElements.define(tagOf(name), element);
}
