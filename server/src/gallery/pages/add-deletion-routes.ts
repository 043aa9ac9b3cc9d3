import type { Receipt } from '@vignette/server/contract';
import { Id } from '@vignette/server/contract';
import type { Context } from 'hono';
import { AppError } from '../../errors/app-error.ts';
import { deleteGeneration } from '../../generation/delete-generation.ts';
import { PathId } from '../../http/path-id.ts';
import { findPageView } from '../../pages/find-page-view.ts';
import type { NoticeKind } from '../../pages/notices/notice.ts';
import { redirectWithNotice } from '../../pages/notices/redirect-with-notice.ts';
import { addReceipts } from '../add-receipts.ts';
import { deleteImage } from '../delete-image.ts';
import { findOwnImages } from '../find-own-images.ts';
import type { GalleryDependencies, GalleryRouter } from './create-gallery-routes.ts';
import { createGalleryFormats } from './gallery-formats.ts';
import { renderDeletion } from './render-deletion.ts';
import { galleryTextsByLocale } from './texts/gallery-texts-by-locale.ts';
import type { GalleryTexts } from './texts/gallery-texts.ts';

/** What one page shows, and as many as a person can look through before they go. */
const mostAtOnce = 24;

/** `/gallery/delete`: asks about several pictures, and removes one or several. */
export function addDeletionRoutes(router: GalleryRouter, dependencies: GalleryDependencies): void {
  const { pages } = dependencies;

  router.get('/gallery/delete', async (context) => {
    const imageIds = readIds(context.req.queries('id') ?? []);
    const images = await findOwnImages(dependencies, { accountId: context.var.account.id, imageIds });
    if (images.length === 0) return goOn(context, 'info', ({ deletion }) => deletion.nothingSelected);
    return context.html(renderDeletion(await findPageView(pages, context), images));
  });

  router.post('/gallery/delete', async (context) => {
    const { id } = await context.req.parseBody({ all: true });
    const accountId = context.var.account.id;
    const receipts: Receipt[] = [];
    for (const imageId of readIds([id].flat())) {
      const receipt = await unlessGone(deleteImage(dependencies, { accountId, imageId }));
      if (receipt) receipts.push(receipt);
    }
    if (receipts.length === 0) throw new AppError('not_found');
    return goOn(context, 'success', ({ deletion }, number) => {
      const { database, files, queue } = addReceipts(receipts);
      return deletion.receipt({ database: number(database), files: number(files), queue: number(queue) });
    });
  });

  router.post('/gallery/unfinished/:id/delete', async (context) => {
    const generationId = PathId.parse(context.req.param('id'));
    await deleteGeneration(dependencies, { generationId, owner: { ownerId: context.var.account.id, siteId: null } });
    return goOn(context, 'success', ({ unfinished }) => unfinished.removed);
  });

  async function goOn(context: Context, kind: NoticeKind, say: Say): Promise<Response> {
    const { locale } = await findPageView(pages, context);
    const text = say(galleryTextsByLocale[locale], createGalleryFormats(locale).number);
    return redirectWithNotice(pages, context, { address: '/gallery', notice: { kind, text } });
  }
}

type Say = (texts: GalleryTexts, number: (value: number) => string) => string;

function readIds(values: readonly unknown[]): string[] {
  const ids = values.flatMap((value) => Id.safeParse(value).data ?? []);
  return [...new Set(ids)].slice(0, mostAtOnce);
}

/** Sent twice, or in two windows: what is gone already is no reason to keep the rest. */
async function unlessGone(deletion: Promise<Receipt>): Promise<Receipt | undefined> {
  return deletion.catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') return undefined;
    throw error;
  });
}
