import type { Generated, JSONColumnType } from 'kysely';

/** Mail to be sent, and what people want to get. */
export interface MailTables {
  mails: MailTable;
  mail_preferences: MailPreferenceTable;
  dev_mails: DevMailTable;
}

export interface MailTable {
  id: string;
  template: string;
  account_id: string | null;
  locale: string;
  /** Null as soon as the mail has ended, like `facts`. */
  address: string | null;
  facts: JSONColumnType<object | null>;
  /** `unknown`: whoever sent it died in between, so it may have arrived and is not sent again. */
  state: Generated<'waiting' | 'sending' | 'sent' | 'refused' | 'unknown' | 'withheld'>;
  /** Why it was refused or withheld: a code, never what somebody wrote. */
  reason: string | null;
  created_at: Date;
  /** From then on it says nothing anybody can use, and is not sent any more. */
  expires_at: Date;
  claimed_at: Date | null;
  ended_at: Date | null;
}

export interface MailPreferenceTable {
  account_id: string;
  news: boolean;
  chosen_at: Date;
}

export interface DevMailTable {
  id: string;
  template: string;
  address: string;
  subject: string;
  text: string;
  html: string;
  headers: JSONColumnType<Record<string, string>>;
  sent_at: Date;
}
