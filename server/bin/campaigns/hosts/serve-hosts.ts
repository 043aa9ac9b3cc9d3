import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reserveByRule } from '../../../src/app/pages/snippet/reserved-box.ts';
import { hostPages } from './host-pages.ts';
import { type HostFacts, type Snippet, fillIn, renderHostPage } from './render-host-page.ts';
import type { OldRelease } from './restamp-release.ts';
import { serviceWorkers } from './service-workers.ts';

export interface HostServer {
  origin: string;
  /** An origin that browsers do not trust; the name leads nowhere without the rule for it. */
  insecureOrigin: string;
  /** What pages are to name, once it is known. */
  describe(facts: Omit<HostFacts, 'host'>): void;
  close(): void;
}

const scriptHeaders = {
  'content-type': 'text/javascript; charset=utf-8',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

const styleHeaders = { 'content-type': 'text/css; charset=utf-8' };

/** Serves every page under its name, on an origin of its own, and an older release of the widget under `/old/`. */
export async function serveHosts(old: OldRelease): Promise<HostServer> {
  let facts: HostFacts | undefined;
  const server = createServer((request, response) => {
    const address = addressOf(request.url);
    const script = old.get(address) ?? serviceWorkers[address];
    if (script !== undefined) return void response.writeHead(200, scriptHeaders).end(script);
    if (address === 'rule.css') return void response.writeHead(200, styleHeaders).end(reserveByRule('inline'));
    const snippet = request.url?.endsWith('?strict') ? 'strict' : 'plain';
    if (facts) answerPage(response, { address, snippet }, { ...facts, host: `http://${request.headers.host}` });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    insecureOrigin: `http://careless.example:${port}`,
    describe: (others) => (facts = { ...others, host: origin }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Without the slash in front; what cannot be read leads nowhere. */
function addressOf(url = '/'): string {
  return decodeURIComponent(new URL(url, 'http://host.example').pathname.slice(1));
}

interface WantedPage {
  address: string;
  snippet: Snippet;
}

function answerPage(response: ServerResponse, { address: name, snippet }: WantedPage, facts: HostFacts): void {
  if (name === '') return void response.end();
  const page = hostPages.find((candidate) => candidate.name === name);
  if (!page) return void response.writeHead(name === 'favicon.ico' ? 204 : 404).end();
  const headers = Object.entries({ 'content-type': 'text/html; charset=utf-8', ...page.headers });
  for (const [header, value] of headers) response.setHeader(header, fillIn(value, facts));
  const encoding = headers.some(([, value]) => value.includes('iso-8859-1')) ? 'latin1' : 'utf8';
  response.writeHead(200).end(renderHostPage(page, facts, snippet), encoding);
}
