import { walkDeep } from '../../find-deep.ts';

export interface LiveWatch {
  /** What was said, in order. */
  readonly said: string[];
}

const regions = '[role=status],[role=alert],[aria-live],output';

/** Notes, frame by frame, what a screen reader is told by itself: each new text of each live region. */
export function watchLive(): LiveWatch {
  const said: string[] = [];
  const texts = new WeakMap<Element, string>();
  const look = (): void => {
    for (const region of walkDeep(document.documentElement)) {
      if (!region.matches(regions) || !region.checkVisibility()) continue;
      const text = region.textContent.trim();
      if (text && texts.get(region) !== text) said.push(text);
      texts.set(region, text);
    }
    requestAnimationFrame(look);
  };
  look();
  return { said };
}
