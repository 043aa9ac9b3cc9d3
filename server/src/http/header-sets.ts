import { writePagePolicy } from './write-page-policy.ts';

const ownPage = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'content-security-policy': writePagePolicy(),
} as const;

/**
 * The headers of each kind of route, all in one place: what the framework would send by default cuts the opener of a
 * sign-in window and blocks embedding. A route may set a header of its own; these fill in the rest.
 */
export const headerSets = {
  /** Answers to scripts of any page. */
  api: {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  },
  /** Our own pages, never inside somebody else's, never kept for whoever sits there next. */
  page: {
    ...ownPage,
    'cross-origin-opener-policy': 'same-origin-allow-popups',
  },
  /** All that a sign-in window may show. Any other policy would cut it from the page that opened it. */
  popupPage: {
    ...ownPage,
    'cross-origin-opener-policy': 'unsafe-none',
  },
  /** The widget's files: anybody's page loads them, with integrity, and keeps them. */
  embed: {
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
    'referrer-policy': 'no-referrer',
  },
  /** Bytes that people or engines made: shown anywhere, run nowhere. */
  userFile: {
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; sandbox",
  },
} as const satisfies Record<string, Record<string, string>>;

export type HeaderSetName = keyof typeof headerSets;
