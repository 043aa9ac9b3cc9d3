import { describe, expect, it } from 'vitest';
import { AppError } from '../errors/app-error.ts';
import { createHttpApp } from '../http/create-http-app.ts';
import { createLog } from '../observability/create-log.ts';
import { createMetrics } from '../observability/create-metrics.ts';
import { createPageRouter } from './create-page-router.ts';
import { createTestPages, testOrigin } from './testing/create-test-pages.ts';

function createApp() {
  const pages = createTestPages();
  const router = createPageRouter(pages, { paths: ['/name', '/form', '/broken'] });
  router.get('/name', (context) => context.html('a page'));
  router.post('/name', (context) => context.text('done'));
  router.post('/form', async (context) => context.json(await context.req.parseBody()));
  router.get('/broken', () => {
    throw new Error('a secret detail');
  });
  const foreign = createPageRouter(pages, { paths: ['/one-click'], takesForeignPosts: true });
  foreign.post('/one-click', (context) => context.text('done'));
  const popup = createPageRouter(pages, { paths: ['/popup'], headers: 'popupPage' });
  popup.get('/popup', () => {
    throw new AppError('session_missing');
  });
  const app = createHttpApp({ log: createLog('silent'), metrics: createMetrics() });
  for (const each of [router, foreign, popup]) app.route('/', each);
  app.post('/elsewhere', (context) => context.text('done'));
  return app;
}

const post = (path: string, headers: Record<string, string>) => createApp().request(path, { method: 'POST', headers });

describe('createPageRouter', () => {
  it.each([
    ['from our page', { 'sec-fetch-site': 'same-origin' }],
    ['from our page, in a browser that tells only the origin', { origin: testOrigin }],
  ])('takes a form %s', async (_, headers) => {
    expect((await post('/name', headers)).status).toBe(200);
  });

  it.each([
    ['from another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['from a neighbour on the same site', { 'sec-fetch-site': 'same-site', origin: 'https://evil.pictures.example' }],
    ['that claims our origin, but not to the browser', { 'sec-fetch-site': 'cross-site', origin: testOrigin }],
    ['typed in, not sent by a page', { 'sec-fetch-site': 'none' }],
    ['of an unknown origin', { origin: 'null' }],
    ['of our host on another port', { origin: `${testOrigin}:8443` }],
    ['of our host without encryption', { origin: testOrigin.replace('https', 'http') }],
    ['that says nothing', {}],
  ])('refuses a form %s', async (_, headers: Record<string, string>) => {
    const response = await post('/name', headers);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('This did not come from our page');
  });

  it('leaves other routes alone', async () => {
    expect((await post('/elsewhere', {})).status).toBe(200);
    expect((await post('/one-click', {})).status).toBe(200);
  });

  it.each(['multipart/form-data', 'multipart/form-data; boundary=x'])(
    'takes a form that is no %s for a mistake',
    async (type) => {
      const headers = { 'sec-fetch-site': 'same-origin', 'content-type': type };
      const response = await createApp().request('/form', { method: 'POST', headers, body: 'name=Ada' });
      expect(response.status).toBe(400);
    },
  );

  it('shows what broke as a page, without the detail, with a number that finds it', async () => {
    const response = await createApp().request('/broken');
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(text).toContain(response.headers.get('x-request-id') ?? 'a number');
    expect(text).not.toContain('a secret detail');
  });

  it('leads who is not signed in to the sign-in, and back', async () => {
    const response = await createApp().request('/popup?state=a&b=c');
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('href="/sign-in?continue=%2Fpopup%3Fstate%3Da%26b%3Dc"');
  });

  it('keeps the opener of a sign-in window, also where there is a problem to show', async () => {
    const page = await createApp().request('/name');
    const problem = await createApp().request('/popup');
    expect(page.headers.get('cross-origin-opener-policy')).toBe('same-origin-allow-popups');
    expect(problem.headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
  });
});
