import { type Socket, connect } from 'node:net';
import type { Destination } from './check-destination.ts';

/** Opens a connection to one of the addresses of a destination. */
export type Dial = (destination: Destination) => Socket;

/** Tries the checked addresses one after the other. Nothing is resolved again, so no name can have moved since. */
export const dialCheckedAddress: Dial = ({ hostname, port, addresses }) =>
  connect({
    host: hostname,
    port,
    autoSelectFamily: true,
    lookup: (_hostname, _options, answer) => answer(null, [...addresses]),
  });
