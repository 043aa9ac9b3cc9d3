import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { createDevMailbox } from './create-dev-mailbox.ts';
import { createSmtpTransport } from './create-smtp-transport.ts';
import type { MailTransport } from './mail-transport.ts';

interface Surroundings {
  database: Database;
  clock: Clock;
}

/** The mail server that is set, or, in development, the mailbox at `/dev/mail`. */
export function openMailTransport(
  { smtpUrl }: { smtpUrl: string | undefined },
  surroundings: Surroundings,
): MailTransport {
  return smtpUrl === undefined ? createDevMailbox(surroundings) : createSmtpTransport(smtpUrl);
}
