import type { SnippetMode } from './snippet-choice.ts';

/** What the widget will take at least, so that nothing moves when it comes. A popover takes nothing until it opens. */
const heights: Record<SnippetMode, string | undefined> = { inline: '448px', button: '48px', popover: undefined };

/** For the `style` attribute. */
export function reserveInline(mode: SnippetMode): string | undefined {
  return heights[mode] && `display: block; min-block-size: ${heights[mode]}`;
}

/**
 * For the owner's style sheet, with the width of the widget in a place that asks for one, as flex rows do. It leaves alone
 * what is hidden, and what is a popover: a page's own `display` would win over the browser's and the widget's, and show
 * either.
 */
export function reserveByRule(mode: SnippetMode): string | undefined {
  if (!heights[mode]) return undefined;
  const element = mode === 'button' ? "vignette-generator[mode='button']" : 'vignette-generator';
  return `${element}:not([hidden], [popover]) {
  display: block;
  container-type: inline-size;
  contain-intrinsic-size: 256px;
  min-block-size: ${heights[mode]};
}`;
}
