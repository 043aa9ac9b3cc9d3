import type { HeaderSetName } from '../../../http/header-sets.ts';

interface Surface {
  headers: HeaderSetName;
  /** Whether scripts of other sites may read the answer. */
  isReadElsewhere: boolean;
  /** Whether it answers people: then errors are pages, and forms come from our own pages only. */
  isPage: boolean;
  /** Whether it takes only what our own pages send. */
  isOwn: boolean;
}

/** The kinds of routes there are, with the manners of each. */
export const surfaces = {
  /** For scripts in pages of any site: a token counts there, and never a cookie. */
  widget: { headers: 'api', isReadElsewhere: true, isPage: false, isOwn: false },
  /** Bytes that any page may show. */
  userFile: { headers: 'userFile', isReadElsewhere: true, isPage: false, isOwn: false },
  embed: { headers: 'embed', isReadElsewhere: true, isPage: false, isOwn: false },
  /** For scripts of our own pages: a session counts there, and never a token. */
  ownApi: { headers: 'api', isReadElsewhere: false, isPage: false, isOwn: true },
  page: { headers: 'page', isReadElsewhere: false, isPage: true, isOwn: true },
  /** A page that a sign-in window may show. */
  popupPage: { headers: 'popupPage', isReadElsewhere: false, isPage: true, isOwn: true },
  /** What our pages load. */
  pageFile: { headers: 'page', isReadElsewhere: false, isPage: false, isOwn: false },
  /** For other servers, and for whoever watches over this one. */
  machine: { headers: 'api', isReadElsewhere: false, isPage: false, isOwn: false },
} as const satisfies Record<string, Surface>;

export type SurfaceName = keyof typeof surfaces;
