import type { Draft } from './create-request.ts';
import type { GeneratorController } from './generator-controller.ts';

/** The same words once more: those of the picture on show, or those of the request that came to nothing. */
export function repeatDraft(
  { current, lastDraft }: GeneratorController,
  language: string | undefined,
  fallback: Draft['fallback'],
): Draft | undefined {
  if (!current) return lastDraft && { ...lastDraft, ...(fallback && { fallback }) };
  // The same seed would make the same picture, unless there has been none.
  const seed = current.status === 'succeeded' ? undefined : current.seed;
  return { ...current, seed, sheet: current.size, fallback: fallback ?? current.fallback, language };
}
