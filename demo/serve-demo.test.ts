import { describe, expect, it, onTestFinished } from 'vitest';
import { serveDemo } from './serve-demo.ts';

describe('serveDemo', () => {
  it('fills in the server, allows it and nobody else to run scripts, and leaves no placeholder behind', async () => {
    const demo = await serve(0);
    for (const path of ['/', '/index.html', '/shop.html']) {
      const response = await fetch(demo.url + path);
      const page = await response.text();
      expect(page).toContain('<script src="https://vignette.example/embed/vignette.js" async></script>');
      expect(page).not.toContain('%VIGNETTE');
      const policy = response.headers.get('content-security-policy');
      expect(policy).toContain(`script-src 'self' https://vignette.example;`);
      expect(policy).toContain(`require-trusted-types-for 'script'`);
    }
  });

  it('allows the inline style of the plain snippet on the one page that has it', async () => {
    const demo = await serve(0);
    for (const path of ['/', '/index.html', '/shop.html']) {
      const response = await fetch(demo.url + path);
      const allowsStyle = response.headers.get('content-security-policy')?.includes('unsafe-inline');
      expect(allowsStyle).toBe((await response.text()).includes('style="'));
    }
  });

  it('serves its pages and nothing beside them', async () => {
    const demo = await serve(0);
    for (const path of ['/serve-demo.ts', '/..%2fserve-demo.ts', '/art', '//', '/site/index.html']) {
      expect((await fetch(demo.url + path)).status).toBe(404);
    }
    expect((await fetch(demo.url, { method: 'POST' })).status).toBe(405);
  });

  it('says which setting to change when its port is taken', async () => {
    const demo = await serve(0);
    await expect(serve(Number(new URL(demo.url).port))).rejects.toThrow(/^Port \d+ .*DEMO_PORT.*$/);
  });
});

async function serve(port: number) {
  const demo = await serveDemo({ host: '127.0.0.1', port, serverUrl: 'https://vignette.example/' });
  onTestFinished(() => demo.close());
  return demo;
}
