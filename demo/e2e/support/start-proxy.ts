import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer, request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Proxy {
  origin: string;
  /** Ends every connection in the middle of whatever it carries, and takes no new one. */
  cut(): Promise<void>;
  heal(): Promise<void>;
}

export interface ProxyOptions {
  /** The server behind it. */
  target: string;
  /** Ends each live stream after so many bytes. */
  streamBytes?: number;
  /** Holds an answer back until all of it is there, and so a live stream for ever. */
  isBuffering?: boolean;
}

/** Stands between pages and a server, speaks HTTP/1.1 and does to streams what proxies do. */
export async function startProxy(options: ProxyOptions): Promise<Proxy & { close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((incoming, outgoing) => pass(incoming, outgoing, options));
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const listen = async (port: number) => void (await once(server.listen(port, '127.0.0.1'), 'listening'));
  const cut = async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    cut,
    heal: () => listen(port),
    close: () => (server.listening ? cut() : Promise.resolve()),
  };
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, options: ProxyOptions): void {
  const { headers, method, url = '/' } = incoming;
  const onward = request(new URL(url, options.target), { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    if (method === 'GET' && url.startsWith('/v1/events')) passStream(answer, outgoing, options);
    else answer.pipe(outgoing);
  });
  // What is cut off on one side ends on the other.
  onward.on('error', () => outgoing.destroy());
  outgoing.on('close', () => onward.destroy());
  incoming.pipe(onward);
}

function passStream(answer: IncomingMessage, outgoing: ServerResponse, options: ProxyOptions): void {
  const { isBuffering = false, streamBytes = Number.POSITIVE_INFINITY } = options;
  outgoing.flushHeaders();
  if (isBuffering) return void answer.resume();
  let left = streamBytes;
  answer.on('data', (chunk: Buffer) => {
    outgoing.write(chunk.subarray(0, left));
    left -= chunk.length;
    if (left <= 0) outgoing.destroy();
  });
  answer.on('end', () => outgoing.end());
}
