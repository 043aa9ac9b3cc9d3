import type { Logger } from 'pino';
import type { EngineRequest } from '../engine.ts';
import type { FetchPicture } from '../../fetching/fetch-picture.ts';
import type { TaskEnd, TaskNews } from '../hosted/background-tasks.ts';
import { readRetryAfter } from '../hosted/read-retry-after.ts';
import { buildCall, partialImages } from './build-call.ts';
import { collectPictures } from './collect-pictures.ts';
import { describeBrokenCall } from './describe-broken-call.ts';
import { describeOpenAiError } from './describe-openai-error.ts';
import { describeUselessAnswer } from './describe-useless-answer.ts';
import type { OpenAiModel } from './openai-model.ts';
import type { PictureEntry } from './picture-entry.ts';
import { readAnswer } from './read-answer.ts';
import { readErrorAnswer } from './read-error-answer.ts';

export interface OpenAiAccess {
  apiKey: string;
  /** Without a slash at its end. */
  baseUrl: string;
  timeLimitMs: number;
  fetch: typeof globalThis.fetch;
  fetchPicture: FetchPicture;
  log: Pick<Logger, 'warn'> | undefined;
  now: () => number;
}

export interface OpenAiTask {
  model: OpenAiModel;
  request: EngineRequest;
  /** Aborts when nobody wants the picture any more. */
  signal: AbortSignal;
  tell(news: TaskNews): void;
}

/** No answer has more than the contract lets anyone ask for. */
const maxEntries = 16;

/** One call from its start to its pictures, or to what kept it from them. */
export async function makePictures(access: OpenAiAccess, task: OpenAiTask): Promise<TaskEnd> {
  const signal = AbortSignal.any([task.signal, AbortSignal.timeout(access.timeLimitMs)]);
  try {
    const response = await send(access, task, signal);
    if (!response.ok) return await describeRefusedCall(response, access);
    const entries = await readAnswer(response, ({ index, picture }) => {
      task.tell({ partial: picture, progress: Math.min((index + 1) / (partialImages + 1), 1) });
    });
    return await choosePictures(access, task, { entries: entries.slice(0, maxEntries), signal });
  } catch (error) {
    return describeBrokenCall(error);
  }
}

/** A redirect would take the key to wherever it points. */
function send({ apiKey, baseUrl, fetch }: OpenAiAccess, task: OpenAiTask, signal: AbortSignal): Promise<Response> {
  const { path, body, headers } = buildCall(task.model, task.request);
  return fetch(`${baseUrl}${path}`, {
    method: 'POST',
    headers: { ...headers, authorization: `Bearer ${apiKey}` },
    body,
    signal,
    redirect: 'manual',
  });
}

async function describeRefusedCall(response: Response, { now }: OpenAiAccess): Promise<TaskEnd> {
  return describeOpenAiError(await readErrorAnswer(response), {
    status: response.status,
    retryAfterMs: readRetryAfter(response.headers, now),
    requestId: response.headers.get('x-request-id') ?? undefined,
  });
}

/** What came is billed, even where it is a copy or one too many. */
async function choosePictures(
  { fetchPicture, log }: OpenAiAccess,
  { model, request }: OpenAiTask,
  { entries, signal }: { entries: readonly PictureEntry[]; signal: AbortSignal },
): Promise<TaskEnd> {
  const { pictures, problem } = await collectPictures(entries, request.count, { fetchPicture, signal });
  if (pictures.length === 0) return describeUselessAnswer(entries.length, problem);
  if (entries.length !== request.count || pictures.length !== request.count) {
    const counts = { asked: request.count, came: entries.length, kept: pictures.length };
    log?.warn({ engine: 'openai', generation: request.id, ...counts }, 'an engine sent other pictures than asked for');
  }
  return { state: 'succeeded', outputs: pictures, costMicros: model.offer.costMicros * entries.length };
}
