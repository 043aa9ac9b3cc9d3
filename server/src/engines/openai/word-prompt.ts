import type { EngineRequest } from '../engine.ts';

const variation =
  'Make another version of this picture: keep its subject, mood and style, and compose it anew with different details.';

/** What the engine is told. It knows no variations and no negative prompts, so both are said in words. */
export function wordPrompt({ operation, prompt, negativePrompt }: EngineRequest): string {
  const parts = [operation === 'vary' ? variation : '', prompt, negativePrompt ? `Avoid: ${negativePrompt}` : ''];
  return parts.filter((part) => part !== '').join('\n\n');
}
