import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

interface FakeBucket {
  /** As STORAGE_URL takes it. */
  url: string;
  files: Map<string, Buffer>;
}

const modified = new Date('2026-01-02T03:04:05Z');
const pageSize = 2;

/** As much of S3 as flydrive uses, for the flow of data only: it checks no signature. */
export async function startFakeBucket(): Promise<FakeBucket> {
  const files = new Map<string, Buffer>();
  const server = createServer((request, response) => void answer(files, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `s3://key:secret@127.0.0.1:${port}/pictures?tls=false`, files };
}

async function answer(files: Map<string, Buffer>, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bucket');
  const key = decodeURIComponent(pathname).replace(/^\/pictures\/?/, '');
  if (request.method === 'PUT') {
    files.set(key, await buffer(request));
    response.end();
  } else if (request.method === 'DELETE') {
    files.delete(key);
    response.writeHead(204).end();
  } else if (key === '') {
    response.setHeader('content-type', 'application/xml').end(list(files, searchParams));
  } else sendFile(files.get(key), response);
}

function sendFile(file: Buffer | undefined, response: ServerResponse) {
  if (!file) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-length': file.length, 'last-modified': modified.toUTCString() }).end(file);
}

function list(files: Map<string, Buffer>, query: URLSearchParams): string {
  const keys = [...files.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '')).sort();
  const start = Number(query.get('continuation-token') ?? 0);
  const next = start + pageSize;
  const contents = keys
    .slice(start, next)
    .map((key) => `<Contents><Key>${key}</Key><LastModified>${modified.toISOString()}</LastModified></Contents>`);
  const more = next < keys.length ? `<NextContinuationToken>${next}</NextContinuationToken>` : '';
  return `<ListBucketResult>${contents.join('')}${more}</ListBucketResult>`;
}
