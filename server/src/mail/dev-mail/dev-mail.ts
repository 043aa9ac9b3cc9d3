/** A mail in the mailbox of development, as `/dev/mail` shows it. */
export interface DevMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  template: string;
  sentAt: Date;
  headers: Record<string, string>;
}
