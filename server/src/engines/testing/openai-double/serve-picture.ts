import type { ServerResponse } from 'node:http';
import type { DoublePlace } from './double-place.ts';
import { hangingPath } from './picture-shelf.ts';

const statusPath = /^\/pictures\/status\/(\d{3})$/;

/** Answers for the addresses a `PictureShelf` gives. */
export async function servePicture({ shelf, gate }: DoublePlace, response: ServerResponse, url: URL): Promise<void> {
  const leaving = new AbortController();
  response.once('close', () => leaving.abort());
  if (url.pathname === hangingPath) await gate.wait(leaving.signal);
  const status = statusPath.exec(url.pathname)?.[1];
  const picture = shelf.find(url.pathname);
  const location = url.searchParams.get('to');
  if (picture) response.writeHead(200, { 'content-type': 'image/png' }).end(picture);
  else response.writeHead(Number(status ?? 404), location === null ? {} : { location }).end();
}
