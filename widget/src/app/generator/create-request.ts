import type { GenerationRequest, Model, Size } from '@vignette/server/contract';
import { shapesOf } from '../shape.ts';

/** What a person chose; the rest of a request follows from the model. */
export interface Draft {
  prompt: string;
  size?: string | undefined;
  style?: string | undefined;
  fallback?: GenerationRequest['fallback'] | undefined;
  language?: string | undefined;
}

/** `maxCredits` is the price the button shows: the server refuses to charge more. */
export function createRequest({ prompt, size, style, fallback, language }: Draft, model: Model): GenerationRequest {
  return {
    kind: 'image',
    model: model.id,
    prompt,
    size: model.sizes.find((offered) => offered === size) ?? defaultSize(model),
    count: 1,
    maxCredits: model.credits,
    ...(style && { style }),
    ...(fallback && { fallback }),
    ...(language && isLanguageTag(language) && { language }),
  };
}

/** The page's `lang` is whatever its author wrote; as a hint it must not keep a picture from being made. */
function isLanguageTag(text: string): boolean {
  return text.length <= 35 && /^[a-z]{2,8}(?:[-_][a-z\d]{1,8})*$/i.test(text);
}

export function defaultSize(model: Model): Size {
  return shapesOf(model.sizes)[0]?.size ?? '1024x1024';
}
