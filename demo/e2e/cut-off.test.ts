import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { createSite } from './support/create-site.ts';
import { findRenderers } from './support/find-renderers.ts';
import { journey as sharedJourney } from './support/journey.ts';
import { readPayment } from './support/read-payment.ts';
import { type Proxy, type ProxyOptions, startProxy } from './support/start-proxy.ts';
import { untilStatus } from './support/until-status.ts';

const plenty = 100;
const paidOnce = ['hold', 'settle'];

const journey = sharedJourney.extend('proxied', async ({ vignette, invite, pageOfSomebody }, { onCleanup }) => {
  const proxies: (Proxy & { close(): Promise<void> })[] = [];
  onCleanup(async () => void (await Promise.all(proxies.map((proxy) => proxy.close()))));
  /** The widget on a page that knows the server by its proxy only. */
  return async (options: Omit<ProxyOptions, 'target'> = {}) => {
    const proxy = await startProxy({ target: vignette.server, ...options });
    proxies.push(proxy);
    const key = await createSite({ ...vignette, demo: pageOfSomebody.origin }, plenty);
    const snippet = `<script src="${proxy.origin}/embed/vignette.js" async></script>`;
    pageOfSomebody.show(`${snippet}<vignette-generator site-key="${key}"></vignette-generator>`);
    return { generator: await (await invite()).open(pageOfSomebody.origin), proxy };
  };
});

describe('a picture in the making', () => {
  journey('comes when the browser is back online, and is paid once', async ({ brake, invite, vignette }) => {
    const prompt = 'a fox that waits for the network';
    const visitor = await invite();
    const generator = await visitor.open(`${vignette.demo}/`);
    const held = await brake('ending');
    await generator.make(prompt);
    await generator.drawing.waitFor();
    await visitor.context.setOffline(true);
    await generator.announcement('You are offline').waitFor();
    await held.release();
    await untilStatus(vignette.databaseUrl, prompt, 'succeeded');
    await visitor.context.setOffline(false);

    await generator.picture(prompt).waitFor();
    expect(await readPayment(vignette.databaseUrl, prompt)).toEqual(paidOnce);
  });

  journey('comes although its proxy died and came back', async ({ brake, proxied, vignette }) => {
    const prompt = 'a fox that waits for its proxy';
    const { generator, proxy } = await proxied();
    const held = await brake('ending');
    await generator.make(prompt);
    await generator.drawing.waitFor();
    await proxy.cut();
    await generator.announcement('The connection was lost').waitFor();
    await held.release();
    await untilStatus(vignette.databaseUrl, prompt, 'succeeded');
    await proxy.heal();

    await generator.picture(prompt).waitFor();
    expect(await readPayment(vignette.databaseUrl, prompt)).toEqual(paidOnce);
  });

  journey('is asked for once, although the proxy died before the answer', async ({ proxied, vignette }) => {
    const prompt = 'a fox whose answer was lost';
    const { generator, proxy } = await proxied();
    await generator.makeButton.waitFor();
    await generator.readCreditsLeft();
    await generator.page.route(
      '**/v1/generations',
      async (route) => {
        if (route.request().method() !== 'POST') return route.fallback();
        await route.fetch();
        await proxy.cut();
        await route.abort();
      },
      { times: 1 },
    );
    await generator.make(prompt);
    await generator.announcement('Sending again; it will not be charged twice.').waitFor();
    await proxy.heal();

    await generator.picture(prompt).waitFor();
    expect(await readPayment(vignette.databaseUrl, prompt)).toEqual(paidOnce);
  });

  for (const [name, options] of Object.entries({ cuts: { streamBytes: 700 }, holds: { isBuffering: true } })) {
    journey(`comes through a proxy that ${name} every stream`, async ({ brake, proxied, vignette }) => {
      const prompt = `a fox behind a proxy that ${name}`;
      const { generator } = await proxied(options);
      const held = await brake('ending');
      await generator.make(prompt);
      await generator.drawing.waitFor();
      await held.release();
      await generator.picture(prompt).waitFor();
      expect(await readPayment(vignette.databaseUrl, prompt)).toEqual(paidOnce);
    });
  }

  for (const [name, freeze] of Object.entries({ 'tab was frozen': freezeTab, 'machine slept': stopRenderer })) {
    journey(`is there after the ${name}`, async ({ brake, invite, vignette }) => {
      const prompt = `a fox while the ${name}`;
      const generator = await (await invite()).open(`${vignette.demo}/`);
      const held = await brake('ending');
      await generator.make(prompt);
      await generator.drawing.waitFor();
      const thaw = await freeze(generator.page);
      await held.release();
      await untilStatus(vignette.databaseUrl, prompt, 'succeeded');
      await thaw();

      await generator.picture(prompt).waitFor();
      expect(await readPayment(vignette.databaseUrl, prompt)).toEqual(paidOnce);
    });
  }
});

type Thaw = () => Promise<void>;

/** As the browser does it to tabs in the background. */
async function freezeTab(page: Page): Promise<Thaw> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  return async () => void (await session.send('Page.setWebLifecycleState', { state: 'active' }));
}

/** No timer runs and no byte is read, as behind a closed lid. */
async function stopRenderer(page: Page): Promise<Thaw> {
  const renderers = await findRenderers(page);
  for (const pid of renderers) process.kill(pid, 'SIGSTOP');
  return async () => {
    for (const pid of renderers) process.kill(pid, 'SIGCONT');
  };
}
