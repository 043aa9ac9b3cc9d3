import { findPageView } from '../../pages/find-page-view.ts';
import { assertModels } from '../own/assert-models.ts';
import { changeOwnSite } from '../own/change-own-site.ts';
import { getOwnSite } from '../own/get-own-site.ts';
import { findSettingsFaults } from './find-settings-faults.ts';
import { listOfferedModels } from './list-offered-models.ts';
import { readOwnSite } from './read-own-site.ts';
import { readSettingsForm, toSiteInput } from './read-settings-form.ts';
import { redirectWhenDone } from './redirect-when-done.ts';
import { renderSettings } from './render-settings.ts';
import type { SitePageDependencies, SitePageRouter } from './site-page-dependencies.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';
import { toSettingsForm } from './to-settings-form.ts';

/** `/sites/:key/settings` */
export function addSettingsRoutes(router: SitePageRouter, dependencies: SitePageDependencies): void {
  const { pages, database, engines } = dependencies;

  router.get('/sites/:key/settings', async (context) => {
    const site = await getOwnSite(database, readOwnSite(context));
    const models = listOfferedModels(engines, site.models);
    const view = await findPageView(pages, context);
    return context.html(renderSettings(view, { site, models, form: toSettingsForm(site) }));
  });

  router.post('/sites/:key/settings', async (context) => {
    const own = readOwnSite(context);
    const site = await getOwnSite(database, own);
    const form = await readSettingsForm(context);
    const view = await findPageView(pages, context);
    const faults = findSettingsFaults(form, siteTextsByLocale[view.locale].faults);
    const models = listOfferedModels(engines, site.models);
    if (Object.keys(faults).length > 0) return context.html(renderSettings(view, { site, models, form, faults }), 422);
    const input = toSiteInput(form);
    assertModels({ engines, before: site.models, models: input.models });
    await changeOwnSite(dependencies, own, input);
    return redirectWhenDone(pages, context, { address: `/sites/${own.key}/settings`, word: 'saved' });
  });
}
