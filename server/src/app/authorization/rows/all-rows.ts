import type { Row } from '../matrix/row.ts';
import { administrationRows } from './administration-rows.ts';
import { connectRows } from './connect-rows.ts';
import { connectedRows } from './connected-rows.ts';
import { galleryRows } from './gallery-rows.ts';
import { generationRows } from './generation-rows.ts';
import { oauthRows } from './oauth-rows.ts';
import { openRows } from './open-rows.ts';
import { passkeyRows } from './passkey-rows.ts';
import { securityRows } from './security-rows.ts';
import { settingsRows } from './settings-rows.ts';
import { signInRows } from './sign-in-rows.ts';
import { signUpRows } from './sign-up-rows.ts';
import { sitePageRows } from './site-page-rows.ts';
import { siteRows } from './site-rows.ts';
import { uploadRows } from './upload-rows.ts';
import { visitorRows } from './visitor-rows.ts';
import { webhookRows } from './webhook-rows.ts';

/** One row for each route there is. */
export const allRows: readonly Row[] = [
  ...visitorRows,
  ...generationRows,
  ...uploadRows,
  ...galleryRows,
  ...siteRows,
  ...sitePageRows,
  ...webhookRows,
  ...connectedRows,
  ...connectRows,
  ...oauthRows,
  ...passkeyRows,
  ...signInRows,
  ...signUpRows,
  ...settingsRows,
  ...securityRows,
  ...administrationRows,
  ...openRows,
];
