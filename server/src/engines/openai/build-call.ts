import { getContainer } from '../../pictures/containers/get-container.ts';
import type { EnginePicture, EngineRequest } from '../engine.ts';
import type { OpenAiModel } from './openai-model.ts';
import { wordPrompt } from './word-prompt.ts';

export interface OpenAiCall {
  path: '/images/generations' | '/images/edits';
  /** Fetch itself says what a form is; a string is JSON. */
  body: string | FormData;
  headers: Record<string, string>;
}

/** Each one is billed a little. */
export const partialImages = 2;

/** A prompt alone is a generation; whatever starts from a picture is an edit. Seeds are not known there. */
export function buildCall(model: OpenAiModel, request: EngineRequest): OpenAiCall {
  const fields = {
    ...model.call,
    prompt: wordPrompt(request),
    n: request.count,
    size: `${request.width}x${request.height}`,
    ...(model.offer.partials && { stream: true, partial_images: partialImages }),
  };
  const headers = { 'idempotency-key': request.id, 'x-client-request-id': request.id };
  if (request.references.length > 0) {
    return { path: '/images/edits', body: buildForm(fields, request), headers };
  }
  return {
    path: '/images/generations',
    body: JSON.stringify(fields),
    headers: { ...headers, 'content-type': 'application/json' },
  };
}

function buildForm(fields: Record<string, string | number | boolean>, { references, mask }: EngineRequest): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  for (const [index, reference] of references.entries()) {
    form.append('image[]', toFile(reference, `reference-${index + 1}`));
  }
  if (mask) form.append('mask', toFile(mask, 'mask'));
  return form;
}

function toFile({ bytes, mediaType }: EnginePicture, name: string): File {
  return new File([new Uint8Array(bytes)], `${name}.${getContainer(mediaType).extension}`, { type: mediaType });
}
