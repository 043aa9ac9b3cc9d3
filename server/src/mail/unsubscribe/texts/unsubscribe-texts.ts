/** The words of `/unsubscribe`. */
export interface UnsubscribeTexts {
  question: string;
  explanation: string;
  confirm: string;
  done: string;
  /** What stays, and where to choose again. */
  doneExplanation: string;
  broken: string;
  brokenAdvice: string;
}
