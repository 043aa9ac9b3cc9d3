import type { SnippetChoice } from './snippet-choice.ts';
import { listHashes } from './list-hashes.ts';
import type { Release } from './write-script.ts';

export interface SnippetPolicies {
  host: string;
  hashes: string;
  dynamic: string;
}

/** What a page's policy must allow, in the three ways in which policies trust a script. */
export function writePolicies({ locale }: SnippetChoice, { origin, embed }: Release): SnippetPolicies {
  const [first = '', ...rest] = listHashes(embed, locale);
  const write = (...sources: string[]) => `script-src ${sources.join('\n  ')};
connect-src ${origin};
trusted-types vignette;
require-trusted-types-for 'script'`;
  return { host: write(`${origin}/embed/`), hashes: write(first, ...rest), dynamic: write(first, "'strict-dynamic'") };
}
