import type { z } from 'zod';
import type { EngineLimits } from '../engines/engine.ts';
import type { engineVariables } from './engine-variables.ts';

export interface EngineSettings {
  openAi: HostedEngineSettings | undefined;
  kie: (HostedEngineSettings & { uploadBaseUrl: string; webhookKey: string | undefined }) | undefined;
}

export interface HostedEngineSettings {
  apiKey: string;
  baseUrl: string;
  /** As it was written: only the engine can read it. */
  models: string | undefined;
  limits: EngineLimits;
}

type Values = z.output<z.ZodObject<typeof engineVariables>>;

/** The hosted engines that have a key. */
export function readEngineSettings(values: Values): EngineSettings {
  return {
    openAi: values.OPENAI_API_KEY === undefined ? undefined : { ...readOpenAi(values), apiKey: values.OPENAI_API_KEY },
    kie: values.KIE_API_KEY === undefined ? undefined : { ...readKie(values), apiKey: values.KIE_API_KEY },
  };
}

function readOpenAi(values: Values) {
  return {
    baseUrl: values.OPENAI_BASE_URL,
    models: values.OPENAI_MODELS,
    limits: {
      concurrency: values.OPENAI_CONCURRENCY,
      dailyCostMicros: values.OPENAI_DAILY_LIMIT,
      timeLimitMs: values.OPENAI_TIME_LIMIT * 1000,
    },
  };
}

function readKie(values: Values) {
  return {
    baseUrl: values.KIE_BASE_URL,
    uploadBaseUrl: values.KIE_UPLOAD_BASE_URL,
    webhookKey: values.KIE_WEBHOOK_KEY,
    models: values.KIE_MODELS,
    limits: {
      concurrency: values.KIE_CONCURRENCY,
      dailyCostMicros: values.KIE_DAILY_LIMIT,
      timeLimitMs: values.KIE_TIME_LIMIT * 1000,
    },
  };
}
