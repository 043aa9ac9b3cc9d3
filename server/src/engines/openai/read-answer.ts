import { readText } from '../hosted/read-text.ts';
import { readWithin } from '../hosted/read-within.ts';
import { findOpenAiError } from './openai-error.ts';
import { type PictureEntry, findEntries } from './picture-entry.ts';
import { type PartialPicture, readEvent } from './read-event.ts';
import { readServerEvents } from './read-server-events.ts';

/** Over all pictures and partial pictures of one answer. */
const maxAnswerBytes = 64 * 2 ** 20;

/** What a good answer holds, as a stream or as plain JSON: an endpoint may ignore that a stream was asked for. */
export async function readAnswer(
  response: Response,
  onPartial: (partial: PartialPicture) => void,
): Promise<PictureEntry[]> {
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
  return isStream ? readStream(response, onPartial) : readJson(response);
}

async function readJson(response: Response): Promise<PictureEntry[]> {
  const body: unknown = JSON.parse(await readText(response.body, maxAnswerBytes));
  const error = findOpenAiError(body);
  if (error) throw error;
  return findEntries(body);
}

/** What is finished when a stream breaks has been paid for: it counts. */
async function readStream(response: Response, onPartial: (partial: PartialPicture) => void): Promise<PictureEntry[]> {
  const entries: PictureEntry[] = [];
  try {
    for await (const event of readServerEvents(readWithin(response.body, maxAnswerBytes))) {
      const { partial, finished, error } = readEvent(event);
      if (error) throw error;
      if (partial) onPartial(partial);
      entries.push(...finished);
    }
    if (entries.length === 0) throw new StreamCut('The stream ended before its picture.');
  } catch (error) {
    if (entries.length === 0) throw error;
  }
  return entries;
}

class StreamCut extends Error {
  override readonly name = 'StreamCut';
}
