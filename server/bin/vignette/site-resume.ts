import { createSiteSuspension } from './create-site-suspension.ts';

export const siteResume = createSiteSuspension({ name: 'site resume', about: 'Open a site again.' }, false);
