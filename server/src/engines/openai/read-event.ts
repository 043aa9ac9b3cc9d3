import type { EnginePicture } from '../engine.ts';
import { readBase64Picture } from './read-base64-picture.ts';
import { type OpenAiError, findOpenAiError } from './openai-error.ts';
import { type PictureEntry, findEntries } from './picture-entry.ts';
import type { ServerEvent } from './read-server-events.ts';

export interface PartialPicture {
  /** From 0. */
  index: number;
  picture: EnginePicture;
}

export interface EventContent {
  partial?: PartialPicture;
  finished: PictureEntry[];
  error?: OpenAiError;
}

const endMark = '[DONE]';

/**
 * One event of a stream. The API says `image_generation.partial_image`, `image_edit.completed` and the like; compatible
 * endpoints say it in their own way, so that what an event carries counts as much as what it is called.
 */
export function readEvent({ name, data }: ServerEvent): EventContent {
  if (data === endMark) return { finished: [] };
  const body: unknown = JSON.parse(data);
  if (typeof body !== 'object' || body === null) return { finished: [] };
  const error = findOpenAiError({ type: name, ...body });
  if (error) return { error, finished: [] };
  const type = 'type' in body && typeof body.type === 'string' ? body.type : name;
  if (type.endsWith('partial_image') || 'partial_image_index' in body) return readPartial(body);
  return { finished: findEntries(body) };
}

/** A partial picture nobody can read is no reason to give up the whole. */
function readPartial(body: object): EventContent {
  const [entry] = findEntries(body);
  const picture = typeof entry === 'object' && 'base64' in entry ? readBase64Picture(entry.base64) : undefined;
  const index =
    'partial_image_index' in body && typeof body.partial_image_index === 'number' ? body.partial_image_index : 0;
  return picture ? { partial: { index, picture }, finished: [] } : { finished: [] };
}
