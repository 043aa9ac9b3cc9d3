import type { OpenAPIHono } from '@hono/zod-openapi';
import { createSettingsRoutes } from '../accounts/settings/create-settings-routes.ts';
import { createSignInRoutes } from '../accounts/sign-in/create-sign-in-routes.ts';
import { createAuthenticationRoutes } from '../accounts/authentication/create-authentication-routes.ts';
import { createAuditRoutes } from '../administration/audit/pages/create-audit-routes.ts';
import { createAdministrationRoutes } from '../administration/pages/create-administration-routes.ts';
import { createImageFileRoutes } from '../gallery/create-image-file-routes.ts';
import { createImageListRoutes } from '../gallery/create-image-list-routes.ts';
import { createGalleryRoutes } from '../gallery/pages/create-gallery-routes.ts';
import { createCallbackRoutes } from '../generation/create-callback-routes.ts';
import { createGenerationRoutes } from '../generation/create-generation-routes.ts';
import { createClaimRoutes } from '../generation/handover/create-claim-routes.ts';
import { createModelRoutes } from '../generation/create-model-routes.ts';
import { createPreviewRoutes } from '../generation/create-preview-routes.ts';
import { createDevMailRoutes } from '../mail/dev-mail/create-dev-mail-routes.ts';
import { createUnsubscribeRoutes } from '../mail/unsubscribe/create-unsubscribe-routes.ts';
import { createHttpApp } from '../http/create-http-app.ts';
import { createNotFoundHandler } from '../http/handle-not-found.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { createLiveRoutes } from '../live/create-live-routes.ts';
import { createGrantRoutes } from '../grants/create-grant-routes.ts';
import { createMeRoutes } from '../credits/create-me-routes.ts';
import { createChoiceRoutes } from '../pages/choice/create-choice-routes.ts';
import { createPageFileRoutes } from '../pages/files/create-page-file-routes.ts';
import { createPageNotFoundHandler } from '../pages/problems/create-page-not-found-handler.ts';
import { lacksSignUpGift } from '../credits/lacks-sign-up-gift.ts';
import { readWallet as readAccountWallet } from '../credits/read-wallet.ts';
import { createVisitorRoutes } from '../sites/create-visitor-routes.ts';
import { createSiteRoutes } from '../sites/own/create-site-routes.ts';
import { createSitePageRoutes } from '../sites/pages/create-site-page-routes.ts';
import { demoSiteKey } from '../sites/seed-demo-site.ts';
import { createUploadRoutes } from '../uploads/create-upload-routes.ts';
import { createWebhookRoutes } from '../webhooks/own/create-webhook-routes.ts';
import { createWebhookPageRoutes } from '../webhooks/pages/create-webhook-page-routes.ts';
import { createHealthRoutes } from './create-health-routes.ts';
import { createOpenApiRoutes } from './create-open-api-routes.ts';
import { createEmbedRoutes } from './embed/create-embed-routes.ts';
import { createReleaseArchive } from './embed/create-release-archive.ts';
import type { PageElements } from '../pages/elements/page-elements.ts';
import type { EmbedFiles } from './embed/embed-files.ts';
import { createPages } from './create-pages.ts';
import { createPageRoutes } from './pages/create-page-routes.ts';
import { createSiteSnippetRoutes } from './pages/site-snippet/create-site-snippet-routes.ts';
import { createSnippetRoutes } from './pages/snippet/create-snippet-routes.ts';
import type { Services } from './services.ts';

export interface AppOptions {
  /** What `/embed/` serves; nothing while the widget is not built. */
  findEmbedFiles?(): Promise<EmbedFiles | undefined>;
  /** The scripts of our own pages, by name; they work without. */
  findPageElements?(): Promise<PageElements | undefined>;
  isDevelopment?: boolean;
  demoUrl?: string;
}

/** The whole HTTP application over opened services. It knows which feature answers where, and no rule of theirs. */
export function createApp(services: Services, options: AppOptions = {}): OpenAPIHono<RouterEnvironment> {
  const { findEmbedFiles: findFiles = async () => undefined, isDevelopment = false, demoUrl } = options;
  const app = createBareApp(services);
  const pages = createPages(services, options);
  app.route('/', createGrantRoutes({ ...services, pages }));
  app.route('/', createAuthenticationRoutes(services));
  app.route('/', createModelRoutes(services));
  app.route('/', createVisitorRoutes(services));
  app.route('/', createSiteRoutes(services));
  app.route('/', createWebhookRoutes({ ...services, allowsPrivateHosts: isDevelopment }));
  app.route('/', createMeRoutes(services));
  app.route('/', createUploadRoutes(services));
  app.route('/', createGenerationRoutes(services));
  app.route('/', createClaimRoutes(services));
  app.route('/', createPreviewRoutes(services));
  app.route('/', createCallbackRoutes(services));
  app.route('/', createLiveRoutes(services));
  app.route('/', createImageFileRoutes(services));
  app.route('/', createImageListRoutes(services));
  app.route('/', createOpenApiRoutes(app));
  app.notFound(createPageNotFoundHandler(pages, createNotFoundHandler(app)));
  app.route('/', createPageFileRoutes(pages));
  app.route('/', createSignInRoutes({ ...services, pages }));
  const readWallet = (accountId: string) => readAccountWallet(services.database, accountId);
  const readFullWallet = async (accountId: string) => ({
    ...(await readWallet(accountId)),
    lacksGift: await lacksSignUpGift(services, accountId),
  });
  app.route('/', createSettingsRoutes({ ...services, pages, readWallet: readFullWallet }));
  app.route('/', createChoiceRoutes(pages));
  app.route('/', createUnsubscribeRoutes({ ...services, pages }));
  if (isDevelopment) app.route('/', createDevMailRoutes({ ...services, pages }));
  app.route('/', createPageRoutes({ pages, demoUrl }));
  app.route('/', createGalleryRoutes({ ...services, pages }));
  app.route('/', createAuditRoutes({ ...services, pages }));
  app.route('/', createAdministrationRoutes({ ...services, pages }));
  app.route('/', createSitePageRoutes({ ...services, pages, readWallet }));
  app.route('/', createSiteSnippetRoutes({ ...services, pages, findFiles }));
  app.route('/', createWebhookPageRoutes({ ...services, pages, allowsPrivateHosts: isDevelopment }));
  const usualSite = isDevelopment ? demoSiteKey : '';
  app.route('/', createSnippetRoutes({ pages, findFiles, usualSite }));
  const archive = createReleaseArchive({ ...services, isDevelopment });
  app.route('/', createEmbedRoutes({ findFiles, archive, isDevelopment }));
  return app;
}

/** What every process answers, also one that only works: its health, and problems for the rest. */
export function createBareApp(services: Services): OpenAPIHono<RouterEnvironment> {
  const app = createHttpApp(services);
  app.route('/', createHealthRoutes(services));
  return app;
}
