/** How a claimed mail ends. */
export interface MailEnd {
  state: 'sent' | 'refused' | 'unknown' | 'withheld';
  /** Why, as a code. */
  reason?: string;
}
