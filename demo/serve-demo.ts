import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { fillPage } from './fill-page.ts';
import { pagePolicy } from './page-policy.ts';
import { readRelease } from './read-release.ts';

const site = join(import.meta.dirname, 'site');
const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface DemoOptions {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Where the widget's script and its API live. */
  serverUrl: string;
  /** The folder with the embed files and their list, from which the server's snippet page has what it prints. */
  embedFolder: string;
}

/** Serves the demo site: static pages that know one thing of Vignette, their snippet. */
export async function serveDemo(options: DemoOptions): Promise<{ url: string; close(): Promise<void> }> {
  const pages = await listPages();
  const serverOrigin = new URL(options.serverUrl).origin;
  const server = createServer((request, response) => {
    answer(request, response, { ...options, pages, serverOrigin }).catch((error: Error) => response.destroy(error));
  });
  await listen(server, options);
  return { url: urlOf(server.address() as AddressInfo), close: () => close(server) };
}

/** Only what is in this list is ever read, whatever path is asked for. */
async function listPages(): Promise<Map<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pages = new Map(files.map((file) => ['/' + relative(site, file).replaceAll(sep, '/'), file]));
  pages.set('/', join(site, 'index.html'));
  return pages;
}

interface Site {
  pages: Map<string, string>;
  serverOrigin: string;
  embedFolder: string;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { pages, serverOrigin, embedFolder }: Site,
): Promise<void> {
  const path = request.url?.split('?', 1)[0] ?? '/';
  const file = pages.get(path);
  const facts = { serverOrigin, release: await readRelease(embedFolder) };
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('content-security-policy', pagePolicy(path, facts));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  }
  if (!file) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.\n');
  const text = await readFile(file, 'utf8');
  response.writeHead(200, { 'content-type': mediaTypes[extname(file)], 'cache-control': 'no-cache' });
  response.end(extname(file) === '.html' ? fillPage(text, path, facts) : text);
}

async function listen(server: Server, { host, port }: DemoOptions): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw listenError(error, port);
  }
}

function listenError(error: unknown, port: number): unknown {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port} for the demo site is taken. Set DEMO_PORT to a free one.`, { cause: error });
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
