import { describe, expect, it } from 'vitest';
import { AppError } from '../../errors/app-error.ts';
import { createHttpApp } from '../../http/create-http-app.ts';
import { createLog } from '../../observability/create-log.ts';
import { createMetrics } from '../../observability/create-metrics.ts';
import { createPageRouter } from '../create-page-router.ts';
import { createTestPages } from '../testing/create-test-pages.ts';

describe('createPageErrorHandler', () => {
  it('says when to come back, where a rule knows it', async () => {
    const router = createPageRouter(createTestPages(), { paths: ['/often', '/never'] });
    router.get('/often', () => {
      throw new AppError('too_many_requests', { retryAfterSeconds: 42 });
    });
    router.get('/never', () => {
      throw new AppError('not_found');
    });
    const app = createHttpApp({ log: createLog('silent'), metrics: createMetrics() });
    app.route('/', router);
    const [often, never] = [await app.request('/often'), await app.request('/never')];
    expect([often.status, often.headers.get('retry-after')]).toEqual([429, '42']);
    expect([never.status, never.headers.get('retry-after')]).toEqual([404, null]);
  });
});
