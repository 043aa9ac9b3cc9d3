import type { Locale } from '../../language/locale.ts';
import type { MailFrameTexts } from '../texts/mail-texts.ts';
import type { MailContent } from './mail-content.ts';

/** A mail's content with all that stands around it. */
export interface MailLetter {
  content: MailContent;
  frame: MailFrameTexts;
  locale: Locale;
  /** The server's name, as people know it from the address line. */
  host: string;
  /** The way out of marketing; nothing for other mail. */
  unsubscribeUrl: string | undefined;
}
