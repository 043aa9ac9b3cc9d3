import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { bundle } from '../../build/bundle.ts';
import { version } from '../../src/version.ts';

const root = join(import.meta.dirname, '../..');
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

export interface LookServer {
  /** Without a slash at the end. */
  origin: string;
  close(): void;
}

/** Serves the built widget, the fonts, and at `/<language>/<theme>/<page>/` a page with it whose server lives in the page. */
export async function serveLook(dist = join(root, 'dist')): Promise<LookServer> {
  const script = await bundle(join(import.meta.dirname, 'page.ts'), []);
  const server = createServer(async ({ url = '/' }, response) => {
    const body = await answer(url, { dist, script }).catch(() => undefined);
    response.setHeader('content-type', types[extname(url.replace(/\?.*/, ''))] ?? 'text/html; charset=utf-8');
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
}

function answer(url: string, { dist, script }: { dist: string; script: string }): Promise<string | Buffer> {
  const { pathname, searchParams } = new URL(url, 'http://look');
  if (pathname === '/page.js') return Promise.resolve(script);
  if (pathname === '/embed/vignette.js') return readFile(join(dist, version, 'vignette.js'));
  if (pathname.startsWith('/embed/')) return readFile(join(dist, pathname.slice('/embed/'.length)));
  if (pathname.startsWith('/fonts/')) {
    return readFile(join(root, 'node_modules/@fontsource-variable', pathname.slice('/fonts/'.length)));
  }
  return renderPage(pathname, searchParams);
}

/** An address such as `?mode=button` gives the widget these attributes. */
async function renderPage(pathname: string, parameters: URLSearchParams): Promise<string> {
  const [, language = 'en', theme, page] = pathname.split('/');
  if (theme === 'host') parameters.set('theme', 'host');
  const attributes = [...parameters].map(([name, value]) => ` ${name}="${value}"`).join('');
  const html = await readFile(join(import.meta.dirname, 'page.html'), 'utf8');
  return html
    .replace('lang="en"', `lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`)
    .replace('class="plain"', `class="${page}"`)
    .replace(' data-attributes', attributes);
}
