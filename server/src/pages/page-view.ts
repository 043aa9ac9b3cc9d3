import type { Locale } from '../language/locale.ts';
import type { PageElements } from './elements/page-elements.ts';
import type { Notice } from './notices/notice.ts';
import type { PageTheme } from './page-theme.ts';
import type { PageTexts } from './texts/page-texts.ts';

/** Who looks at a page, as far as the page's frame cares. */
export interface PageViewer {
  name: string;
  email: string;
  /** What the account has chosen; where it has not, the browser's choice counts. */
  locale?: Locale | undefined;
  theme?: PageTheme | undefined;
  /** Sees the way to the administration. */
  isOperator?: boolean | undefined;
}

/** All that a page must know besides its content. */
export interface PageView {
  locale: Locale;
  direction: 'ltr' | 'rtl';
  /** The words of the frame and of the form kit, in this language. */
  texts: PageTexts;
  theme: PageTheme;
  viewer: PageViewer | undefined;
  /** Where the page is, without its query. */
  path: string;
  /** Path and query on this server, to come back to. */
  address: string;
  /** What the page before this one has to say. */
  notices: readonly Notice[];
  elements: PageElements;
}
