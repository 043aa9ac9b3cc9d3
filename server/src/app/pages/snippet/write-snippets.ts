import { reserveByRule, reserveInline } from './reserved-box.ts';
import type { SnippetChoice } from './snippet-choice.ts';
import { writeElement } from './write-element.ts';
import { type Release, writeScript } from './write-script.ts';

/** All that can be pasted into a page, as it is pasted. */
export interface Snippets {
  /** Visible and typeable before any script. */
  plain: string;
  /** Without anything inline. */
  strict: string;
  /** What keeps its place, in the owner's own style sheet. */
  rule: string | undefined;
  /** With the package instead of the script. */
  element: string;
}

export function writeSnippets(choice: SnippetChoice, release: Release): Snippets {
  return {
    // The element first: once there is a shadow root, the one that stands in the markup would come too late.
    plain: `${writePlainElement(choice, release)}\n${writeScript(choice.address, release)}`,
    strict: `${writeScript('pinned', release)}\n${writeElement(choice)}`,
    rule: reserveByRule(choice.mode),
    element: writeElement(choice, { attributes: [`server="${release.origin}"`] }),
  };
}

/** A build that does not say what can be seen beforehand has at least its place reserved. */
function writePlainElement(choice: SnippetChoice, { embed }: Release): string {
  const { mode, locale } = choice;
  const { snippet } = embed.manifest;
  const content = snippet[locale || 'en']?.[mode === 'button' ? 'button' : 'inline'];
  if (content !== undefined) return writeElement(choice, { content });
  const box = reserveInline(mode);
  return writeElement(choice, { attributes: box === undefined ? [] : [`style="${box}"`] });
}
