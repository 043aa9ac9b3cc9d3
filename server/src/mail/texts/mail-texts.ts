import type { MailFacts, MailTemplate } from '../mail-facts.ts';
import type { MailContent } from '../writing/mail-content.ts';
import type { MailFormats } from '../writing/mail-formats.ts';

/** All that mail says in one language. */
export interface MailTexts {
  frame: MailFrameTexts;
  write: { [Template in MailTemplate]: (facts: MailFacts[Template], formats: MailFormats) => MailContent };
}

export interface MailFrameTexts {
  /** Before the address that the button leads to. */
  linkHint: string;
  /** Why somebody gets marketing. */
  newsReason: string;
  unsubscribe: string;
}
