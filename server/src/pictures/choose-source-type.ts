import type { OperationName } from '@vignette/server/contract';
import type { DigitalSourceType } from './digital-source-types.ts';
import { isAiSourceType } from './is-ai-source-type.ts';

interface Origin {
  /** The model's own digital source type: that of what it makes from words alone. */
  modelType: string;
  operation: OperationName;
  /** What each reference says of itself; nothing where it says nothing, as most photographs. */
  references: readonly (string | undefined)[];
}

/** AI may be in them: what is made of such a picture must not say that there is none. */
const openSourceTypes: ReadonlySet<string> = new Set<DigitalSourceType>(['composite', 'virtualRecording']);

/** They show what was there before, only otherwise. */
const alterations: ReadonlySet<OperationName> = new Set(['vary', 'restyle', 'upscale'] as const);

/**
 * The digital source type of a new picture, by the definitions at https://cv.iptc.org/newscodes/digitalsourcetype/.
 * Where AI had a part in any of what it is made from, it says so.
 */
export function chooseSourceType({ modelType, operation, references }: Origin): string {
  if (references.every((reference) => reference === modelType)) return modelType;
  if (isAiSourceType(modelType)) return 'compositeWithTrainedAlgorithmicMedia' satisfies DigitalSourceType;
  return chooseAlgorithmic(operation, references);
}

function chooseAlgorithmic(operation: OperationName, references: Origin['references']): DigitalSourceType {
  if (references.some((type = '') => isAiSourceType(type))) return 'compositeWithTrainedAlgorithmicMedia';
  if (references.some((type = '') => openSourceTypes.has(type))) return 'composite';
  return alterations.has(operation) ? 'algorithmicallyEnhanced' : 'composite';
}
