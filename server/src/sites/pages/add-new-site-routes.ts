import { AppError } from '../../errors/app-error.ts';
import { findPageView } from '../../pages/find-page-view.ts';
import { redirectWithNotice } from '../../pages/notices/redirect-with-notice.ts';
import { createOwnSite } from '../own/create-own-site.ts';
import type { Site } from '../site.ts';
import type { SitePageDependencies, SitePageRouter } from './site-page-dependencies.ts';
import { findIdentityFaults } from './find-settings-faults.ts';
import { listOrigins, readSettingsForm } from './read-settings-form.ts';
import { renderNewSite } from './render-new-site.ts';
import type { SettingsForm } from './settings-form.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';

/** `/sites/new` */
export function addNewSiteRoutes(router: SitePageRouter, dependencies: SitePageDependencies): void {
  const { pages } = dependencies;

  router.get('/sites/new', async (context) => {
    const view = await findPageView(pages, context);
    return context.html(renderNewSite(view, { form: { name: '', origins: '' } }));
  });

  router.post('/sites/new', async (context) => {
    const view = await findPageView(pages, context);
    const { create, faults: words } = siteTextsByLocale[view.locale];
    const form = await readSettingsForm(context);
    const faults = findIdentityFaults(form, words);
    if (Object.keys(faults).length > 0) return context.html(renderNewSite(view, { form, faults }), 422);
    const site = await createUnlessFull(dependencies, form, context.var.account.id);
    if (!site) return context.html(renderNewSite(view, { form, faults: { name: words.tooManySites } }), 422);
    const notice = { kind: 'success', text: create.added } as const;
    return redirectWithNotice(pages, context, { address: `/sites/${site.key}`, notice });
  });
}

/** Nothing where the account has as many sites as it can. */
async function createUnlessFull(
  dependencies: SitePageDependencies,
  { name, origins }: SettingsForm,
  accountId: string,
): Promise<Site | undefined> {
  try {
    return await createOwnSite(dependencies, { name, origins: listOrigins(origins), accountId });
  } catch (error) {
    if (error instanceof AppError && error.field === 'account') return undefined;
    throw error;
  }
}
