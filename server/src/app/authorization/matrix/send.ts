import { randomInt } from 'node:crypto';
import type { Credentials } from '../world/credentials/credentials.ts';
import type { World } from '../world/open-world.ts';
import type { Call, Row } from './row.ts';
import { surfaces } from './surfaces.ts';

interface Asking {
  credentials: Credentials;
  call: Call;
}

/** Asks for a row's route as a browser would: from a page that may ask, unless the credentials say where. */
export async function send(
  { app, services, sites }: World,
  { route, surface }: Pick<Row, 'route' | 'surface'>,
  { credentials, call }: Asking,
): Promise<Response> {
  const [method = ''] = route.split(' ');
  const { isOwn, isPage } = surfaces[surface];
  const { body, type } = encodeBody(call.body);
  const headers = {
    ...{ 'x-forwarded-for': drawAddress(), 'user-agent': 'Firefox/140.0' },
    ...(isPage && { accept: 'text/html', 'accept-language': 'en' }),
    ...(type !== undefined && { 'content-type': type }),
    ...(!isOwn && { origin: sites.first.origin }),
    ...credentials,
    // That it comes from elsewhere shall not be why our own pages refuse it.
    ...(isOwn && method !== 'GET' && { origin: services.publicUrl }),
    ...call.headers,
  };
  return app.request(call.path, { method, headers, ...(body !== undefined && { body }) });
}

function encodeBody(body: Call['body']): { body?: string | Uint8Array<ArrayBuffer>; type?: string } {
  if (body === undefined) return {};
  if (body instanceof Uint8Array) return { body, type: 'image/png' };
  if (body instanceof URLSearchParams) return { body: body.toString(), type: 'application/x-www-form-urlencoded' };
  return { body: JSON.stringify(body), type: 'application/json' };
}

/** A network of its own for each request: limits have tests of their own. */
function drawAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.1`;
}
