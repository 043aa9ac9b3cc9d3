import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { type RequestListener, type Server, createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { PictureFetcherOptions } from '../fetch-picture.ts';

export interface PictureServer {
  origin: string;
  /** For the fetcher: every name has a public address, and every connection ends here. */
  world: Required<Pick<PictureFetcherOptions, 'lookup' | 'dial'>>;
  /** The names that were resolved, in order. */
  resolved: string[];
  /** The destinations that were connected to, as `host port addresses`. */
  dialled: string[];
  close(): Promise<void>;
}

interface PictureServerOptions {
  /** Names with other addresses than 93.184.216.34. */
  names?: Record<string, readonly string[]>;
  /** With a certificate it speaks TLS. */
  certificate?: { key: string; cert: string };
}

/** A server on the loopback interface that stands for every public host there is. */
export async function openPictureServer(
  listener: RequestListener,
  { names = {}, certificate }: PictureServerOptions = {},
): Promise<PictureServer> {
  const server: Server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  const port = await listen(server);
  const resolved: string[] = [];
  const dialled: string[] = [];
  return {
    origin: `http://127.0.0.1:${port}`,
    resolved,
    dialled,
    world: {
      async lookup(hostname) {
        resolved.push(hostname);
        return (names[hostname] ?? ['93.184.216.34']).map(toLookupAddress);
      },
      dial({ hostname, port: wanted, addresses }) {
        dialled.push(`${hostname} ${wanted} ${addresses.map(({ address }) => address).join(',')}`);
        return connect(port, '127.0.0.1');
      },
    },
    close: () => close(server),
  };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function toLookupAddress(address: string): LookupAddress {
  return { address, family: address.includes(':') ? 6 : 4 };
}

async function close(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
