import type { AccessOptions } from './access.ts';
import type { Session } from './session.ts';

export interface SessionOptions extends AccessOptions {
  /** Brings back an account that was signed in before a reload. */
  restoreAccount?: (session: Session) => Promise<void>;
}

export interface SubmitOptions {
  /** Called when the first try got no answer and the request goes out again. */
  onRetry?: () => void;
  /** Called with the new generation's id before anybody hears of it. */
  onAccepted?: (id: string) => void;
}
