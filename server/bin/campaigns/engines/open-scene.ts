import sharp from 'sharp';
import { uuidv7 } from 'uuidv7';
import { type Client, createClient } from '@vignette/server/client';
import type { ClosingStack } from '../../../src/app/closing-stack.ts';
import { type KieDouble, startKieDouble } from '../../../src/engines/testing/kie-double/start-kie-double.ts';
import {
  type OpenAiDouble,
  startOpenAiDouble,
} from '../../../src/engines/testing/openai-double/start-openai-double.ts';
import { addSite } from '../../support/add-site.ts';
import { addVisitors } from '../../support/add-visitors.ts';
import { createPlace } from '../../support/create-place.ts';
import { findFreePort } from '../../support/find-free-port.ts';
import { type OpenPostgres, openPostgres } from '../../support/open-postgres.ts';
import { runVignette } from '../../support/run-vignette.ts';
import type { SpawnedVignette } from '../../support/spawn-vignette.ts';
import { describeEngines } from './describe-engines.ts';
import type { AskedPicture } from './stage.ts';

export interface Scene {
  postgres: OpenPostgres;
  kie: KieDouble;
  openAi: OpenAiDouble;
  dataDir: string;
  /** The API, which outlives every worker. */
  server: string;
  /** Asks for a picture, as a visitor of its own. The prompt begins with these words, and is never the same twice. */
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
    async ask(words, model, { startsFromPicture = false } = {}) {
      const [visitor] = await addVisitors(postgres.database, siteId, 1);
      if (!visitor) throw new Error('no visitor was added');
      const client = createClient({ server, token: visitor.token });
      const prompt = `${words} (${visitor.id})`;
      const request = { kind: 'image', model, prompt, size: '256x256', maxCredits: 1 } as const;
      const start = startsFromPicture ? { operation: 'edit' as const, references: [await addReference(client)] } : {};
      const { id } = await client.createGeneration({ ...request, ...start }, { idempotencyKey: uuidv7() });
      return { prompt, generationId: id, visitorId: visitor.id, client };
    },
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

async function addReference(client: Client) {
  const picture = sharp({ create: { width: 64, height: 64, channels: 3, background: '#3a7' } });
  const bytes = new Uint8Array(await picture.png().toBuffer());
  const { id } = await client.createUpload(new Blob([bytes], { type: 'image/png' }));
  return { upload: id };
}
