import { createOpenAiEngine } from '../../engines/openai/create-openai-engine.ts';
import { readOpenAiModels } from '../../engines/openai/read-openai-models.ts';
import type { OpenAiBehaviour } from '../../engines/testing/openai-double/openai-behaviours.ts';
import { type OpenAiDouble, startOpenAiDouble } from '../../engines/testing/openai-double/start-openai-double.ts';
import { createPictureFetcher } from '../../fetching/fetch-picture.ts';
import { ampleTimeMs, secrets, type Trial, trialPrice } from './trial.ts';

interface OpenAiTrialOptions {
  name: string;
  behaviour: OpenAiBehaviour;
  /** How often, before all is well; always when absent. */
  times?: number;
  count?: number;
  timeLimitMs?: number;
  dailyCostMicros?: number;
}

/** The engine as the server opens it, over a double of its own. */
export async function openOpenAiTrial(options: OpenAiTrialOptions): Promise<Trial<OpenAiDouble>> {
  const { name, behaviour, times, count = 1, timeLimitMs = ampleTimeMs, dailyCostMicros } = options;
  const double = await startOpenAiDouble({ apiKey: secrets.key });
  double.behave(behaviour, times === undefined ? {} : { times });
  const model = { id: name, credits: trialPrice.credits, costUsd: trialPrice.costUsd, sizes: ['64x64'] };
  const engine = createOpenAiEngine({
    apiKey: secrets.key,
    baseUrl: double.baseUrl,
    models: readOpenAiModels(JSON.stringify([model]), double.baseUrl),
    limits: { concurrency: 1, timeLimitMs, ...(dailyCostMicros !== undefined && { dailyCostMicros }) },
    fetchPicture: createPictureFetcher({ trustedOrigins: [double.baseUrl] }),
  });
  return {
    name,
    engine: { ...engine, name },
    double,
    request: { count },
    countSeen: () => ({ asked: double.requests.length }),
    async close() {
      await engine.close();
      await double.close();
    },
  };
}
