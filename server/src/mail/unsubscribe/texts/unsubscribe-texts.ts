/** The words of `/unsubscribe`. */
export interface UnsubscribeTexts {
  question: UnsubscribeWords;
  confirm: string;
  /** Says what stays, and where to choose again. */
  done: UnsubscribeWords;
  broken: UnsubscribeWords;
}

export interface UnsubscribeWords {
  title: string;
  lead: string;
}
