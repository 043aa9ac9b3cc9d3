import type { MailMessage } from './mail-message.ts';

/** What became of a message: the other side has it, will never take it, or nobody knows whether it has it. */
export interface TransportAnswer {
  state: 'sent' | 'refused' | 'unknown';
  /** Why not, as a code. */
  reason?: string;
}

/** Hands mail over. It throws when the message has not gone out and may do so later. */
export interface MailTransport {
  send(message: MailMessage): Promise<TransportAnswer>;
  close(): void;
}
