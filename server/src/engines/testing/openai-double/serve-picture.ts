import type { ServerResponse } from 'node:http';
import type { PictureShelf } from './picture-shelf.ts';

const statusPath = /^\/pictures\/status\/(\d{3})$/;

/** Answers for the addresses a `PictureShelf` gives. */
export function servePicture(response: ServerResponse, shelf: PictureShelf, url: URL): void {
  const status = statusPath.exec(url.pathname)?.[1];
  const picture = shelf.find(url.pathname);
  const location = url.searchParams.get('to');
  if (picture) response.writeHead(200, { 'content-type': 'image/png' }).end(picture);
  else response.writeHead(Number(status ?? 404), location === null ? {} : { location }).end();
}
