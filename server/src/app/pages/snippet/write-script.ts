import type { EmbedFiles } from '../../embed/embed-files.ts';
import type { SnippetAddress } from './snippet-choice.ts';

export interface Release {
  /** Where pages reach this server. */
  origin: string;
  embed: EmbedFiles;
}

/** The script tag. A pinned one names bytes that never change; the address of a floating one is all that is known of it. */
export function writeScript(address: SnippetAddress, { origin, embed }: Release): string {
  if (address === 'floating') return `<script src="${origin}/embed/vignette.js" async></script>`;
  return `<script
  src="${origin}/embed/${embed.version}/${embed.manifest.facade.file}"
  integrity="sha256-${embed.facade.sha256}"
  crossorigin
  async
></script>`;
}
