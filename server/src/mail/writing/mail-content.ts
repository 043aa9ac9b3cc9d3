/** What one mail says, in plain text: whoever renders it escapes. */
export interface MailContent {
  subject: string;
  /** The subject, where nothing is said. */
  heading?: string;
  paragraphs: readonly string[];
  /** To be read off and typed. */
  code?: string;
  details?: readonly MailDetail[];
  /** The one thing to do. */
  action?: { label: string; url: string };
  /** What to do if it was somebody else. */
  afterword?: string;
}

export interface MailDetail {
  label: string;
  value: string;
}
