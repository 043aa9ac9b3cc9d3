import type { OpenAiModelEntry } from './openai-model-entry.ts';

/**
 * What is offered when OPENAI_MODELS says nothing. Costs are rough figures for square pictures of this quality, for the
 * operator to set: they change, and larger pictures and references cost more.
 */
export const defaultOpenAiModels: readonly OpenAiModelEntry[] = [
  { id: 'gpt-image-2', name: 'GPT Image 2', credits: 10, costUsd: 0.07, quality: 'medium' },
  { id: 'gpt-image-1-mini', name: 'GPT Image 1 mini', credits: 4, costUsd: 0.02, quality: 'medium' },
];
