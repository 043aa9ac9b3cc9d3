import { createSiteSuspension } from './create-site-suspension.ts';

export const siteSuspend = createSiteSuspension(
  {
    name: 'site suspend',
    about: 'Let nobody do anything on a site any more, at once; what is waited for there is stopped and given back.',
  },
  true,
);
