import type { DigitalSourceType } from './digital-source-types.ts';

const aiSourceTypes: ReadonlySet<string> = new Set<DigitalSourceType>([
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'compositeSynthetic',
]);

/** Whether the term says that generative AI took part. `composite` and `virtualRecording` only say that it may have. */
export function isAiSourceType(type: string): boolean {
  return aiSourceTypes.has(type);
}
