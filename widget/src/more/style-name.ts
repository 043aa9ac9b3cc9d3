import { moreMessages } from '../locales/more-messages.ts';

/** The word for a model's style; a style newer than this release shows as the model names it. */
export function styleName(style: string): string {
  return moreMessages.styles[style] ?? style.charAt(0).toUpperCase() + style.slice(1).replaceAll(/[-_]/g, ' ');
}
