import type { ClosingStack } from '../../../src/app/closing-stack.ts';
import { type KieDouble, startKieDouble } from '../../../src/engines/testing/kie-double/start-kie-double.ts';
import {
  type OpenAiDouble,
  startOpenAiDouble,
} from '../../../src/engines/testing/openai-double/start-openai-double.ts';
import { addSite } from '../../support/add-site.ts';
import { createPlace } from '../../support/create-place.ts';
import { findFreePort } from '../../support/find-free-port.ts';
import { type OpenPostgres, openPostgres } from '../../support/open-postgres.ts';
import { runVignette } from '../../support/run-vignette.ts';
import type { SpawnedVignette } from '../../support/spawn-vignette.ts';
import { askForPicture } from './ask-for-picture.ts';
import { describeEngines } from './describe-engines.ts';
import type { AskedPicture } from './stage.ts';

export interface Scene {
  postgres: OpenPostgres;
  kie: KieDouble;
  openAi: OpenAiDouble;
  dataDir: string;
  /** The API, which outlives every worker. */
  server: string;
  /** Asks for a picture, as a new visitor. */
  ask(words: string, model: string, options?: { startsFromPicture?: boolean }): Promise<AskedPicture>;
  /** `kieSeconds`: how long it waits for KIE. */
  startWorker(options?: { kieSeconds?: number }): Promise<SpawnedVignette>;
}

/** A database, the doubles and an API here; workers come and go in processes of their own. */
export async function openScene(stack: ClosingStack): Promise<Scene> {
  const postgres = await openPostgres();
  stack.add(() => postgres.close());
  const kie = await startKieDouble({ side: 256, webhookKey: 'hook' });
  stack.add(() => kie.close());
  const openAi = await startOpenAiDouble();
  stack.add(() => openAi.close());
  const place = await createPlace();
  stack.add(() => place.remove());
  const server = `http://127.0.0.1:${place.port}`;
  const engines = describeEngines({ kie, openAi });
  const shared = { ...engines, DATABASE_URL: postgres.connectionString, PUBLIC_URL: server };
  const api = await runVignette({ ...place, environment: { ...shared, ROLES: 'api' } });
  stack.add(() => api.stop());
  const { id: siteId } = await addSite(postgres.database, 1_000_000);
  return {
    ...{ postgres, kie, openAi, server, dataDir: place.dataDir },
    ask: (words, model, options) =>
      askForPicture({ database: postgres.database, server, siteId }, words, { model, ...options }),
    async startWorker({ kieSeconds = 120 } = {}) {
      const worker = await runVignette({
        ...{ dataDir: place.dataDir, port: await findFreePort(), demoPort: await findFreePort() },
        environment: { ...shared, ROLES: 'worker', KIE_TIME_LIMIT: String(kieSeconds) },
      });
      // Nothing is left of one that was killed or stopped before.
      stack.add(() => worker.kill());
      return worker;
    },
  };
}
