import type { TransportAnswer } from './mail-transport.ts';

/** What nodemailer says about a message that did not go out. */
export interface SmtpFailure {
  /** `EENVELOPE`, `EMESSAGE`, `ECONNECTION` … */
  code?: string;
  /** The number of the server's answer, where there is one. */
  responseCode?: number;
  command?: string;
}

/** Answers about this server, not about the mail: credentials are missing or wrong, or the session is out of order. */
const aboutUs = new Set([503, 530, 534, 535, 538]);

/**
 * Whether a failure is final. It is when the server refuses the recipient or the message, or when the message was on
 * its way and no answer came. What an operator can put right (a name, a password, our own sender) is tried again.
 */
export function judgeSmtpFailure(failure: SmtpFailure, wasHandedOver: boolean): TransportAnswer | undefined {
  const { code, responseCode, command } = failure;
  if (responseCode === undefined)
    return wasHandedOver ? { state: 'unknown', reason: code ?? 'ECONNECTION' } : undefined;
  const isAboutMail = (code === 'EENVELOPE' || code === 'EMESSAGE') && command !== 'MAIL FROM';
  const isFinal = responseCode >= 500 && !aboutUs.has(responseCode) && isAboutMail;
  return isFinal ? { state: 'refused', reason: String(responseCode) } : undefined;
}
