import { directionOf } from '../direction-of.ts';
import type { PageView } from '../page-view.ts';
import { pageTextsByLocale } from '../texts/page-texts-by-locale.ts';

/** What a page knows, in a test that renders one without a request. */
export function createTestView(overrides: Partial<PageView> = {}): PageView {
  const locale = overrides.locale ?? 'en';
  return {
    locale,
    direction: directionOf(locale),
    texts: pageTextsByLocale[locale],
    theme: 'system',
    viewer: undefined,
    path: '/account',
    address: '/account',
    notices: [],
    elements: new Map(),
    ...overrides,
  };
}
