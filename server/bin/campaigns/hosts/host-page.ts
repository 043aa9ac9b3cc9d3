import type { BrowserContextOptions } from 'playwright-core';
import type { Guest } from './guest.ts';
import type { RunningServer } from './run-server.ts';

/**
 * What must come of a visit: a picture, made and shown; or these words inside the widget, which
 * may be about a picture that is made; or nothing, at no cost; or, where the page keeps even our
 * first script out, what the page itself has put between the tags.
 */
export type Outcome = 'picture' | { says: RegExp; isMade?: true } | 'nothing is asked for' | 'nothing runs';

/**
 * A page of somebody else. Texts may name `%SERVER%`, `%KEY%`, `%OTHER_KEY%`, `%HOST%` (the page's own origin), `%FALLBACK%` (words for whoever gets no script), `%NONCE%`
 * and `%HASHES%` (of every file of the widget).
 */
export interface HostPage {
  name: string;
  outcome: Outcome;
  doctype?: string;
  htmlAttributes?: string;
  css?: string;
  /** Runs before anything of ours. */
  script?: string;
  /** The script element that brings the widget, and whatever the page puts beside it. */
  snippet?: string;
  /** `%WIDGET%` stands for the element. */
  body?: string;
  /** Runs when the body is there. */
  after?: string;
  headers?: Readonly<Record<string, string>>;
  /** Where the page is opened, if not at the usual name of this machine. */
  at?: 'insecure';
  /** Words of the widget, where the page makes it speak another language. */
  speaks?: { make: RegExp; picture: (prompt: string) => string };
  /** The page runs this while the prompt is half typed. */
  whileTyping?: string;
  /** The page runs this as soon as the server has accepted the request. */
  whileRunning?: string;
  /** Selector of the frame that holds the widget. */
  frame?: string;
  /** Selector of the box in which the picture must show, where nobody can look into the widget. */
  box?: string;
  /** What the browser itself says at the console of what the page does. */
  noise?: RegExp;
  /** The page changes how the widget looks by the documented ways, or as a whole. */
  restyles?: true;
  /**
   * What may move when the widget comes: where it is very narrow, what has less than a line inside it; or everything,
   * where the page takes away what keeps the place.
   */
  mayMove?: 'inside' | 'everything';
  /** Here the app comes only once somebody means to use it. */
  waitsForIntent?: true;
  /** The page changes itself as time goes by. */
  isRestless?: true;
  context?: BrowserContextOptions;
  /** What is done to the network or the browser before the page is opened. */
  prepare?: (guest: Guest) => Promise<void>;
  /** Instead of typing and pressing as a person does. */
  act?: (guest: Guest, prompt: string, server: RunningServer) => Promise<void>;
}
