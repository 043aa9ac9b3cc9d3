import { createServer } from 'node:http';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Page, chromium } from 'playwright-core';
import { bundle } from '../../build/bundle.ts';
import { states } from './states.ts';

/**
 * Photographs every state of the built widget at several widths, light and dark: `node test/look/look.ts [folder] [state]`,
 * with `LOOK_WIDTHS` and `LOOK_LANG` for others than the usual.
 */
const [folder = 'look', only] = process.argv.slice(2);
const { LOOK_LANG = 'en' } = process.env;
const language = `lang="${LOOK_LANG}" dir="${LOOK_LANG === 'ar' ? 'rtl' : 'ltr'}"`;
const root = join(import.meta.dirname, '../..');
const page = await bundle(join(import.meta.dirname, 'page.ts'), []);
const widths = (process.env['LOOK_WIDTHS'] ?? '320,360,768,1440').split(',').map(Number);

const server = createServer((request, response) => void answer(request.url ?? '/').then((body) => response.end(body)));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless=new', '--disable-gpu', '--disable-background-networking'],
});
await mkdir(folder, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of widths) {
    for (const [name, reach] of Object.entries(states)) {
      if (only && name !== only) continue;
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      await photograph(await context.newPage(), reach, join(folder, `${name}-${width}-${colorScheme}.png`));
      await context.close();
    }
  }
}
await browser.close();
server.close();

async function photograph(tab: Page, reach: (tab: Page) => Promise<void>, file: string): Promise<void> {
  tab.on('pageerror', (error) => console.error(file, error.message));
  await tab.goto(origin);
  await reach(tab);
  await tab.waitForTimeout(1100);
  // What fills the window is as large as the window, not as the page.
  const isFilled = await tab.locator('dialog[open]').count();
  await tab.screenshot({ path: file, fullPage: !isFilled });
}

async function answer(url: string): Promise<string | Buffer> {
  const path = url.replace(/\?.*/, '');
  if (path === '/page.js') return page;
  if (path === '/embed/vignette.js') return readFile(join(root, 'dist/0.1.0/vignette.js'));
  if (path.startsWith('/embed/')) return readFile(join(root, 'dist', path.slice('/embed/'.length)));
  if (path !== '/') return '';
  // An address such as `?mode=button&theme=host` gives the widget these attributes.
  const attributes = [...new URL(url, origin).searchParams].map(([name, value]) => ` ${name}="${value}"`).join('');
  const html = await readFile(join(import.meta.dirname, 'page.html'), 'utf8');
  return html.replace('lang="en"', language).replace(' data-attributes', attributes);
}
