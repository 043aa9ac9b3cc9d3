import { describe, expect } from 'vitest';
import { addEndpoint } from '../webhooks/add-endpoint.ts';
import { generationTest } from './testing/generation-test.ts';
import type { TestService } from './testing/start-test-service.ts';

const it = generationTest;
const rules = { secret: 'the secret of the tests, 32 long', allowsPrivateHosts: true };

async function listMessages({ database }: TestService, siteId: string) {
  return database.selectFrom('webhook_messages').selectAll().where('site_id', '=', siteId).execute();
}

describe('the end of a generation', () => {
  it('is told to the endpoints of its site, with counts and ids and nothing else', async ({
    service,
    visitor,
    run,
  }) => {
    await addEndpoint({ ...service, ...rules }, { siteId: visitor.siteId, url: 'http://127.0.0.1:9/hooks' });
    const { id, created_at: createdAt, finished_at: finishedAt } = await run({ count: 2, maxCredits: 4 });
    const [message, ...others] = await listMessages(service, visitor.siteId);
    expect(others).toEqual([]);
    expect(message?.payload).toEqual({
      ...{ generationId: id, siteKey: visitor.site.key, model: 'fake-1', credits: 4, paidBy: 'site', images: 2 },
      ...{ createdAt: createdAt.toISOString(), finishedAt: finishedAt?.toISOString() },
    });
  });

  it('is told to nobody where no picture came of it', async ({ service, visitor, run, engine }) => {
    await addEndpoint({ ...service, ...rules }, { siteId: visitor.siteId, url: 'http://127.0.0.1:9/hooks' });
    engine.behave(() => ({ state: 'refused', code: 'content_refused', reason: 'No.' }));
    await run();
    expect(await listMessages(service, visitor.siteId)).toEqual([]);
  });
});
