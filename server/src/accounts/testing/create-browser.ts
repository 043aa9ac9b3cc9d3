import { randomInt } from 'node:crypto';

type Request = (path: string, init?: RequestInit) => Response | Promise<Response>;

export interface Browser {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Sends a form, as a page of ours would. */
  post(path: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  send(path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Response>;
  readonly cookies: Map<string, string>;
}

export const testUserAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Keeps cookies, and says where its requests come from, as a browser does. It follows no redirect. */
export function createBrowser(request: Request, origin: string): Browser {
  // A network of its own, so that the limits count no two browsers together.
  const network = `10.${randomInt(256)}.${randomInt(256)}.1`;
  const cookies = new Map<string, string>();
  const send: Browser['send'] = async (path, init) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      'user-agent': testUserAgent,
      'x-forwarded-for': network,
      ...(cookie && { cookie }),
      ...init.headers,
    };
    const response = await request(path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line);
    return response;
  };
  return {
    cookies,
    send,
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, fields = {}, headers = {}) =>
      send(path, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      }),
  };
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const [name = '', value = ''] = pair.split(/=(.*)/s);
  const isGone = attributes.some((attribute) => /^max-age=0$/i.test(attribute));
  if (isGone) cookies.delete(name);
  else cookies.set(name, value);
}
