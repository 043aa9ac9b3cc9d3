import type { MailSender } from '../mail-sender.ts';

/** A mail as it goes out. */
export interface MailMessage {
  /** That of its row; `Message-ID` is made of it. */
  id: string;
  template: string;
  from: MailSender;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}
