import type { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { createRouter } from '../http/create-router.ts';
import { limitBody } from '../http/limit-body.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { useHeaderSet } from '../http/use-header-set.ts';
import { assertSameOrigin } from './assert-same-origin.ts';
import type { Pages } from './pages.ts';
import { createPageErrorHandler } from './problems/create-page-error-handler.ts';

interface PageRouterOptions<Variables extends object> {
  /** Every path the router answers, with `*` for what is below: its manners go no further. */
  paths: readonly string[];
  /** `popupPage` for all that a sign-in window may show: it must keep its opener. */
  headers?: 'page' | 'popupPage';
  /** For an address that mail programs or other sites may post to. Such a route does its own checking. */
  takesForeignPosts?: boolean;
  /** Who may know of the pages: asked before a request is refused for anything else, which would tell of them. */
  guard?: MiddlewareHandler<RouterEnvironment<Variables>>;
}

/** A router for pages: with their headers, closed to forms of other sites, its errors shown as pages. */
export function createPageRouter<Variables extends object = object>(
  pages: Pages,
  { paths, headers = 'page', takesForeignPosts = false, guard }: PageRouterOptions<Variables>,
): OpenAPIHono<RouterEnvironment<Variables>> {
  const router = createRouter<Variables>();
  router.onError(createPageErrorHandler(pages));
  for (const path of paths) {
    router.use(path, useHeaderSet(headers));
    if (guard) router.use(path, guard);
    router.use(path, limitBody());
    if (!takesForeignPosts) router.use(path, assertSameOrigin(pages));
  }
  return router;
}
