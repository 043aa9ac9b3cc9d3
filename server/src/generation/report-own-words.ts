import type { GenerationReport } from '@vignette/server/contract';
import type { GenerationRow } from './generation-row.ts';

type Words = GenerationReport['drawn'];

/** What became of a person's own words: what came of the site's frame is left out. */
export function reportOwnWords(
  { drawn, approximated, notUnderstood }: GenerationReport,
  { prompt, prompt_frame }: Pick<GenerationRow, 'prompt' | 'prompt_frame'>,
): GenerationReport {
  if (prompt_frame === null) return { drawn, approximated, notUnderstood };
  const own = prompt.toLowerCase();
  const keep = (reported: Words) => reported.filter(({ words }) => own.includes(words.toLowerCase()));
  return { drawn: keep(drawn), approximated: keep(approximated), notUnderstood: keep(notUnderstood) };
}
