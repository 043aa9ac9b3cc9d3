import type { ServerResponse } from 'node:http';

type Headers = Record<string, string>;

export function sendData(response: ServerResponse, data: unknown): void {
  sendJson(response, 200, { code: 200, msg: 'success', data });
}

/** KIE's way to say no: mostly in the body of a 200. */
export function sendNo(
  response: ServerResponse,
  { status = 200, code, message = 'Something is wrong.' }: { status?: number; code: number; message?: string },
  headers: Headers = {},
): void {
  sendJson(response, status, { code, msg: message, data: null }, headers);
}

export function sendBadGateway(response: ServerResponse): void {
  const page = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';
  response.writeHead(502, { 'content-type': 'text/html' }).end(page);
}

/** Half of a good answer, and the end of the connection. */
export function cutMidAnswer(response: ServerResponse, data: unknown): void {
  const text = JSON.stringify({ code: 200, msg: 'success', data });
  sendHalf(response, Buffer.from(text), 'application/json');
}

export function sendHalf(response: ServerResponse, bytes: Buffer, mediaType: string): void {
  response.writeHead(200, { 'content-type': mediaType, 'content-length': bytes.length });
  response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
