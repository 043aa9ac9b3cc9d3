import type { OpenAPIHono } from '@hono/zod-openapi';
import type { SessionFinder } from '../../accounts/session/create-session-finder.ts';
import { requirePageSession } from '../../accounts/session/require-page-session.ts';
import type { AccountVariables } from '../../accounts/session/signed-in-account.ts';
import type { Engine } from '../../engines/engine.ts';
import type { DeleteDependencies } from '../../generation/delete-generation.ts';
import { createModelCatalog } from '../../generation/model-catalog.ts';
import type { ReadDependencies } from '../../generation/read-dependencies.ts';
import { PathId } from '../../http/path-id.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { servePageFile } from '../../pages/files/serve-page-file.ts';
import { findPageView } from '../../pages/find-page-view.ts';
import type { Pages } from '../../pages/pages.ts';
import { findNeighbours } from '../find-neighbours.ts';
import { getOwnImage } from '../get-own-image.ts';
import { listImages } from '../list-images.ts';
import { listUnfinished } from '../list-unfinished.ts';
import { addDeletionRoutes } from './add-deletion-routes.ts';
import { galleryStyles } from './gallery-styles.ts';
import { renderGallery } from './render-gallery.ts';
import { renderPicture } from './render-picture.ts';

export interface GalleryDependencies extends ReadDependencies, DeleteDependencies {
  pages: Pages;
  engines: readonly Engine[];
  findSession: SessionFinder;
}

export type GalleryRouter = OpenAPIHono<RouterEnvironment<AccountVariables>>;

const paths = ['/gallery', '/gallery/delete', '/gallery/:id', '/gallery/unfinished/:id/delete'];
const picturesPerPage = 24;

/** An account's own pictures. What is somebody else's is as if it were not there. */
export function createGalleryRoutes(dependencies: GalleryDependencies): GalleryRouter {
  const { pages, database, engines, findSession } = dependencies;
  const catalog = createModelCatalog(engines);
  const router = createPageRouter<AccountVariables>(pages, { paths });
  for (const path of paths) router.use(path, requirePageSession(findSession));
  servePageFile(router, galleryStyles);

  router.get('/gallery', async (context) => {
    const accountId = context.var.account.id;
    const cursor = context.req.query('cursor');
    const isFirst = cursor === undefined;
    const [page, unfinished] = await Promise.all([
      listImages(dependencies, { accountId, cursor, limit: picturesPerPage }),
      isFirst ? listUnfinished(dependencies, accountId) : [],
    ]);
    return context.html(renderGallery(await findPageView(pages, context), { ...page, unfinished, isFirst }));
  });

  addDeletionRoutes(router, dependencies);

  router.get('/gallery/:id', async (context) => {
    const own = { accountId: context.var.account.id, imageId: PathId.parse(context.req.param('id')) };
    const picture = await getOwnImage(dependencies, own);
    const neighbours = await findNeighbours(database, { ...own, createdAt: picture.createdAt });
    const model = catalog.findOffer(picture.model)?.model;
    return context.html(renderPicture(await findPageView(pages, context), { picture, neighbours, model }));
  });

  return router;
}
