import { createKieEngine } from '../../engines/kie/create-kie-engine.ts';
import type { KieEngineOptions } from '../../engines/kie/kie-settings.ts';
import { readKieModels } from '../../engines/kie/read-kie-models.ts';
import type { KieBehaviour } from '../../engines/testing/kie-double/kie-behaviours.ts';
import { type KieDouble, startKieDouble } from '../../engines/testing/kie-double/start-kie-double.ts';
import { createPictureFetcher } from '../../fetching/fetch-picture.ts';
import { webhookKey } from './sign-kie-callback.ts';
import { ampleTimeMs, secrets, type Trial, trialPrice } from './trial.ts';

interface KieTrialOptions {
  name: string;
  behaviours: readonly { behaviour: KieBehaviour; times?: number }[];
  count?: number;
  operation?: 'create' | 'edit';
  timeLimitMs?: number;
  pace?: KieEngineOptions['pace'];
}

const fields = { prompt: 'prompt', size: 'image_size', count: 'n' };
const references = { min: 1, max: 1 };

/** The engine as the server opens it, over a double of its own. */
export async function openKieTrial(options: KieTrialOptions): Promise<Trial<KieDouble>> {
  const { name, behaviours, count = 1, operation = 'create', timeLimitMs = ampleTimeMs, pace } = options;
  const double = await startKieDouble({ side: 64, webhookKey });
  for (const { behaviour, times = 1 } of behaviours) double.behave(behaviour, { times });
  const engine = createKieEngine({
    ...{ apiKey: secrets.key, baseUrl: double.url, uploadBaseUrl: double.url, webhookKey },
    models: readKieModels(JSON.stringify([describeModel(name)])),
    limits: { concurrency: 1, timeLimitMs },
    fetchPicture: createPictureFetcher({ trustedOrigins: [double.url] }),
    pace: { shortestWait: 20, longestWait: 50, fetchPatience: 0, ...pace },
  });
  return {
    name,
    engine: { ...engine, name },
    double,
    request: { count, operation },
    countSeen: () => countSeen(double),
    async close() {
      await engine.close();
      await double.close();
    },
  };
}

function describeModel(id: string) {
  return {
    ...{ id, name: id, label: 'A trial.', keeps: 'Nothing.', maxCount: 4, sizes: { '64x64': '1:1' } },
    ...{ credits: trialPrice.credits, costUsd: trialPrice.costUsd },
    operations: [
      { name: 'create', taskModel: 'trial/create', fields },
      { name: 'edit', taskModel: 'trial/edit', references, fields: { ...fields, references: 'image_urls' } },
    ],
  };
}

function countSeen({ requests, tasks }: KieDouble) {
  return { asked: requests.filter(({ path }) => path.endsWith('/createTask')).length, tasks: tasks.length };
}
