import type { Context } from 'hono';
import type { Logger } from 'pino';
import type { Clock } from '../clock/clock.ts';
import type { Locale } from '../language/locale.ts';
import type { PageElements } from './elements/page-elements.ts';
import type { PageTheme } from './page-theme.ts';
import type { PageViewer } from './page-view.ts';

/** What a person has chosen in the footer of a page. */
export interface PageChoice {
  locale?: Locale;
  theme?: PageTheme;
}

/** What all of our pages need from outside. This floor knows no accounts: who looks is told by whoever does. */
export interface Pages {
  clock: Clock;
  log: Logger;
  secret: string;
  /** Where browsers reach this server. */
  publicUrl: string;
  /** Who is signed in, for pages that have not looked it up themselves. */
  findViewer(context: Context): Promise<PageViewer | undefined>;
  /** Keeps a choice with the account of whoever is signed in; a cookie keeps it in any case. */
  keepChoice(context: Context, choice: PageChoice): Promise<void>;
  /** The scripts of the widget's build for our own pages; none while it is not built. */
  findElements(): Promise<PageElements>;
}
