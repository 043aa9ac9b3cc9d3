import type { SnippetMode } from './snippet-choice.ts';

/** What the widget will take at least, so that nothing moves when it comes. A popover takes nothing until it opens. */
const heights: Record<SnippetMode, string | undefined> = { inline: '448px', button: '48px', popover: undefined };

/** For the `style` attribute. */
export function reserveInline(mode: SnippetMode): string | undefined {
  return heights[mode] && `display: block; min-block-size: ${heights[mode]}`;
}

/**
 * For the owner's style sheet. It leaves alone what is hidden, and what is a popover: a page's own `display` would win
 * over the browser's and the widget's, and show either.
 */
export function reserveByRule(mode: SnippetMode): string | undefined {
  if (!heights[mode]) return undefined;
  const element = mode === 'button' ? "vignette-generator[mode='button']" : 'vignette-generator';
  return `${element}:not([hidden], [popover]) {
  display: block;
  min-block-size: ${heights[mode]};
}`;
}
