import type { Logger } from 'pino';
import type { Engine, EngineLimits } from '../engine.ts';
import type { FetchPicture } from '../../fetching/fetch-picture.ts';
import { BackgroundTasks, type TaskEnd } from '../hosted/background-tasks.ts';
import { createEngineFailure } from '../hosted/create-engine-failure.ts';
import { makePictures } from './make-pictures.ts';
import type { OpenAiModel } from './openai-model.ts';

export interface OpenAiEngineOptions {
  apiKey: string;
  /** Without a slash at its end. */
  baseUrl: string;
  models: readonly OpenAiModel[];
  limits: EngineLimits;
  /** For endpoints that answer with addresses of pictures. */
  fetchPicture: FetchPicture;
  fetch?: typeof globalThis.fetch;
  log?: Pick<Logger, 'warn'> | undefined;
  now?: () => number;
}

/**
 * OpenAI's images API and whatever speaks like it. A call is open until its pictures are there, and nobody can be asked
 * about it later: its tasks live in this process, and a lost one is made again.
 */
export function createOpenAiEngine(options: OpenAiEngineOptions): Engine {
  const { models, limits, now = Date.now } = options;
  const tasks = new BackgroundTasks(now);
  const access = {
    apiKey: options.apiKey,
    baseUrl: options.baseUrl,
    timeLimitMs: limits.timeLimitMs,
    fetch: options.fetch ?? globalThis.fetch,
    fetchPicture: options.fetchPicture,
    log: options.log,
    now,
  };
  return {
    name: 'openai',
    models: models.map(({ offer }) => offer),
    limits,
    afterLoss: 'repeat',
    async submit(request, submitting) {
      submitting.throwIfAborted();
      const model = models.find(({ offer }) => offer.id === request.model);
      if (!model) return createEngineFailure('engine_rejected', { isRetryable: false, detail: 'no such model' });
      const taskId = tasks.start(async (signal, tell) =>
        withoutKey(await makePictures(access, { model, request, signal, tell }), options.apiKey),
      );
      return { state: 'submitted', taskId };
    },
    poll: (taskId, signal) => tasks.poll(taskId, signal),
    cancel: async (taskId) => tasks.cancel(taskId),
    close: () => tasks.close(),
  };
}

/** An endpoint may send our key back as the name of an error or of a call. */
function withoutKey(end: TaskEnd, apiKey: string): TaskEnd {
  if (end.state !== 'failed' || !end.detail?.includes(apiKey)) return end;
  return { ...end, detail: end.detail.replaceAll(apiKey, '(key)') };
}
