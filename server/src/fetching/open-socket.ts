import { type Socket, isIP } from 'node:net';
import { connect as secure } from 'node:tls';
import type { Destination } from './check-destination.ts';
import type { Dial } from './dial.ts';

/** Connects to a checked destination, with TLS unless it is plain http. The certificate is that of the name, whichever address it was found at. */
export function openSocket(destination: Destination, dial: Dial): Socket {
  const { url, hostname } = destination;
  const socket = dial(destination);
  if (url.protocol === 'http:') return socket;
  return secure({ socket, host: hostname, ...(isIP(hostname) === 0 && { servername: hostname }) });
}
