import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** Two loopback ports nobody listens on at this moment: one for the server, one for the demo. */
export async function findFreePorts(): Promise<{ port: number; demoPort: number }> {
  const servers = [createServer(), createServer()].map((server) => server.listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const [port = 0, demoPort = 0] = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return { port, demoPort };
}
