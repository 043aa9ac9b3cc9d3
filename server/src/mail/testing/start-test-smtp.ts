import { EventEmitter, once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** What the server does with the next mail instead of taking it. */
export interface Refusal {
  at: 'MAIL FROM' | 'RCPT TO' | 'end of DATA';
  /** The number it answers; without one it cuts the connection. */
  code?: number;
}

/** A mail server that keeps what it gets. `refuse` lists what goes wrong, one mail after the other. */
export async function startTestSmtp(port = 0) {
  const received: Email[] = [];
  const refusals: Refusal[] = [];
  const envelopes: string[][] = [];
  const sockets = new Set<Socket>();
  const arrivals = new EventEmitter();

  /** Whether this step of the current mail goes wrong, and how. */
  function findRefusal(at: Refusal['at']): Error | undefined {
    if (refusals[0]?.at !== at) return undefined;
    const { code } = refusals.shift() as Refusal;
    if (code === undefined) for (const socket of sockets) socket.destroy();
    return Object.assign(new Error('not now'), { responseCode: code });
  }

  async function take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<Error | undefined> {
    const bytes = Buffer.concat(await stream.toArray());
    const refusal = findRefusal('end of DATA');
    if (refusal) return refusal;
    envelopes.push(session.envelope.rcptTo.map(({ address }) => address));
    received.push(await PostalMime.parse(bytes));
    arrivals.emit('mail');
    return undefined;
  }

  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false, disableReverseLookup: true },
    onMailFrom: (_address, _session, callback) => callback(findRefusal('MAIL FROM')),
    onRcptTo: (_address, _session, callback) => callback(findRefusal('RCPT TO')),
    async onData(stream, session, callback) {
      callback(await take(stream, session));
    },
  });
  server.on('error', () => {});
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    /** In the order in which they came, as a mail program reads them. */
    received,
    /** Whom each was for, by the envelope. */
    envelopes,
    /** Resolves when one more has come. */
    next: () => once(arrivals, 'mail'),
    refuse: (...next: Refusal[]) => void refusals.push(...next),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
