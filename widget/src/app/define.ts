import { ComposeForm } from './compose/compose.ts';
import { GeneratorElement } from './generator/generator.ts';
import { PictureCanvas } from './picture/picture.ts';
import { DrawingProgress } from './progress/progress.ts';
import { PictureResult } from './result/result.ts';
import { tagOf } from './tag-of.ts';

// The app last: by then everything inside it is known.
const elements = {
  picture: PictureCanvas,
  compose: ComposeForm,
  progress: DrawingProgress,
  result: PictureResult,
  app: GeneratorElement,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(tagOf(name))) customElements.define(tagOf(name), element);
}
