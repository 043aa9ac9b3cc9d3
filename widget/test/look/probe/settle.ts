import { walkDeep } from '../../find-deep.ts';
import { finishAnimations } from './finish-animations.ts';

/** For as many frames nothing may change before the page counts as settled. */
const calmFrames = 6;

/** Resolves once the page stays as it is. */
export async function settle({ mayMove = false } = {}): Promise<void> {
  let before = '';
  for (let calm = 0; calm < calmFrames;) {
    await document.fonts.ready;
    if (!mayMove) finishAnimations();
    await new Promise(requestAnimationFrame);
    const now = describePage();
    calm = now === before && hasAllPictures() && hasCorner() ? calm + 1 : 0;
    before = now;
  }
}

function describePage(): string {
  return [...walkDeep(document.documentElement)]
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const text = element.childElementCount ? '' : element.textContent;
      return [element.localName, element.className, x, y, width, height, text].join();
    })
    .join('\n');
}

/** Those beside the one on show may come later. */
function hasAllPictures(): boolean {
  return [...walkDeep(document.documentElement)]
    .filter((element) => element.matches('.frame') && element.checkVisibility())
    .every((frame) => {
      const { left, right } = frame.getBoundingClientRect();
      const middle = (left + right) / 2;
      return frame.matches('.shown, .failed') || middle <= 0 || middle >= innerWidth;
    });
}

/** Where it is known what is free, somebody means to use the widget: then the place to sign in comes a little later. */
function hasCorner(): boolean {
  const elements = [...walkDeep(document.documentElement)];
  const isUsed = elements.some((element) => element.matches('.footer > p') && element.textContent?.trim());
  return (
    !isUsed || elements.some((element) => element.matches('.account:defined') && element.shadowRoot?.firstElementChild)
  );
}
