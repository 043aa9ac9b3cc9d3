import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { StartError } from '../errors/start-error.ts';

interface ListenOptions {
  fetch: (request: Request, env: object) => Response | Promise<Response>;
  host: string;
  /** 0 takes any free one. */
  port: number;
}

interface Listening {
  port: number;
  close(): Promise<void>;
}

const patienceMs = 5000;

/** Serves until closed. Closing accepts nothing new, lets running answers end, and cuts what takes too long. */
export async function startListening({ fetch, host, port }: ListenOptions): Promise<Listening> {
  const server = createAdaptorServer({ fetch }) as Server;
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw explain(error, host, port);
  }
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed.finally(() => clearTimeout(timer));
}

function explain(error: unknown, host: string, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new StartError(`Port ${port} is taken. Stop what uses it, or set PORT to a free one.`, { cause: error });
  }
  if (code === 'EACCES')
    return new StartError(`Port ${port} needs more rights. Set PORT to one above 1023.`, { cause: error });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartError(`HOST ${host} is not an address of this computer.`, { cause: error });
  }
  return error;
}
