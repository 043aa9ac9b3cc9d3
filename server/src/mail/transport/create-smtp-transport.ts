import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { type SmtpFailure, judgeSmtpFailure } from './judge-smtp-failure.ts';
import type { MailMessage } from './mail-message.ts';
import type { MailTransport, TransportAnswer } from './mail-transport.ts';
import { needsEncryption } from './needs-encryption.ts';

/** All of them together are far below what a job may take. */
const timeouts = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 };

/** A few connections that stay open. Nothing in a mail makes it read a file or fetch an address. */
export function createSmtpTransport(url: string): MailTransport {
  const transporter = createTransport({
    ...{ pool: true, maxConnections: 4, url, requireTLS: needsEncryption(url) },
    ...{ disableFileAccess: true, disableUrlAccess: true },
    ...timeouts,
  });
  const handedOver = new Set<string>();
  // The body is read only when the server has agreed to take it.
  transporter.use('stream', ({ data, message }, callback) => {
    message.processFunc((body) => Readable.from(announce(body, () => handedOver.add(String(data.messageId)))));
    callback();
  });

  async function send(message: MailMessage): Promise<TransportAnswer> {
    const mail = describeMail(message);
    const failure = await transporter.sendMail(mail).then(
      () => undefined,
      (error: SmtpFailure) => error,
    );
    const wasHandedOver = handedOver.delete(mail.messageId);
    if (!failure) return { state: 'sent' };
    const answer = judgeSmtpFailure(failure, wasHandedOver);
    if (!answer) throw new Error(describeFailure(failure));
    return answer;
  }

  return { send, close: () => transporter.close() };
}

async function* announce(body: Readable, onRead: () => void) {
  onRead();
  yield* body;
}

function describeMail({ id, from, to, subject, text, html, headers }: MailMessage) {
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return { messageId: `<${id}@${domain}>`, from, to: { name: '', address: to }, subject, text, html, headers };
}

/** Without the server's words: they repeat the address, and the queue keeps what is thrown. */
function describeFailure({ code, responseCode, command }: SmtpFailure): string {
  return ['The mail server did not take it:', code, command, responseCode].filter(Boolean).join(' ');
}
