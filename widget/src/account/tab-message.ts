import type { KeptAccount } from './account-store.ts';
import type { Tokens } from './request-tokens.ts';

/** What the tabs of a page's origin tell each other about a sign-in. One that says nothing more than its name asks. */
export interface TabMessage {
  family: string;
  kept?: KeptAccount;
  tokens?: Tokens;
  /** Whether it is meant for all tabs. */
  stays?: boolean;
  isOver?: boolean;
}
