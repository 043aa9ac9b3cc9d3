import { Webhook } from 'standardwebhooks';

interface SignedMessage {
  /** The same at every attempt: by it the receiver knows what it has seen. */
  messageId: string;
  body: string;
  now: Date;
  /** Each adds a signature; the receiver needs to know one of them. */
  secrets: readonly string[];
}

/** The headers that prove who sent a message, as Standard Webhooks describes them. */
export function signMessage({ messageId, body, now, secrets }: SignedMessage): Record<string, string> {
  const id = `msg_${messageId}`;
  const signatures = secrets.map((secret) => new Webhook(secret).sign(id, now, body));
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  };
}
