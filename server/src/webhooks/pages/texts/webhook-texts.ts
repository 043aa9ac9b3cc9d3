/** A moment as the language writes it comes ready-made. */
export interface WebhookTexts {
  title: string;
  lead: string;
  add: string;
  address: string;
  addressHint: string;
  emptyTitle: string;
  emptyAdvice: string;
  states: { on: string; failing(since: string): string; offFailing: string; offGone: string };
  faults: { refused: string; tooMany: string };
  secret: {
    title: string;
    added: string;
    rotated: string;
    label: string;
    advice: string;
    goOn: string;
  };
  endpoint: {
    previousSecret(until: string): string;
    enable: string;
    enabled: string;
    rotate: string;
    rotateExplanation: string;
    remove: string;
    removeExplanation: string;
    removed: string;
  };
  deliveries: {
    title: string;
    none: string;
    caption: string;
    attempt(number: string): string;
    replay: string;
    replayed: string;
    older: string;
    states: { waiting: string; succeeded: string; failed: string; dropped: string };
    failures: { status(code: number): string; refused: string; unreachable: string; timeout: string };
    milliseconds(duration: string): string;
  };
}
