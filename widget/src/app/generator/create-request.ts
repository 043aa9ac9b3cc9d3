import type { GenerationRequest, Model, OperationName, Reference } from '@vignette/server/contract';
import { countOf } from '../offer.ts';
import { shapesOf } from '../shape.ts';

/** What a person chose; the rest of a request follows from the model. */
export interface Draft {
  prompt: string;
  model?: string | undefined;
  operation?: OperationName | undefined;
  references?: readonly Reference[] | undefined;
  size?: string | undefined;
  style?: string | undefined;
  strength?: number | undefined;
  count?: number | undefined;
  seed?: number | undefined;
  negativePrompt?: string | undefined;
  fallback?: GenerationRequest['fallback'] | undefined;
  language?: string | undefined;
  /** Shape of the sheet until the server has said how large the picture will be. */
  sheet?: string | undefined;
}

/** `maxCredits` is the price the button shows: the server refuses to charge more. */
export function createRequest(draft: Draft, models: readonly Model[]): GenerationRequest {
  const { operation: name = 'create', references, strength, style, seed, negativePrompt, fallback, language } = draft;
  const model = models.find(({ id }) => id === draft.model) ?? models[0];
  if (!model) throw new Error('no model');
  const operation = model.operations.find((one) => one.name === name);
  const count = countOf(model, name, draft.count);
  return {
    kind: 'image',
    model: model.id,
    operation: name,
    prompt: operation?.prompt === 'unused' ? '' : draft.prompt,
    size: operation?.size === 'followed' ? 'auto' : chooseSize(model, draft),
    count,
    maxCredits: model.credits * count,
    ...(references?.length && { references: [...references] }),
    ...(style && operation?.styles.includes(style) && { style }),
    ...(operation?.strength && strength !== undefined && { strength }),
    ...(model.seed && seed !== undefined && { seed }),
    ...(model.negativePrompt && negativePrompt && { negativePrompt }),
    ...(fallback && { fallback }),
    ...(language && isLanguageTag(language) && { language }),
  };
}

function chooseSize(model: Model, { size, references }: Draft): string {
  if (size === 'auto' && references?.length) return size;
  return model.sizes.find((offered) => offered === size) ?? shapesOf(model.sizes)[0]?.size ?? '1024x1024';
}

/** The page's `lang` is whatever its author wrote; as a hint it must not keep a picture from being made. */
function isLanguageTag(text: string): boolean {
  return text.length <= 35 && /^[a-z]{2,8}(?:[-_][a-z\d]{1,8})*$/i.test(text);
}
