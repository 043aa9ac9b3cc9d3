import type { Row } from '../matrix/row.ts';
import { form } from './form.ts';
import { site } from '../world/things/site.ts';

const page = { surface: 'page', access: 'session', status: 200 } as const;
const ofOwner = { ...page, thing: site } as const;
const sent = { ...ofOwner, status: 303 } as const;
const settings = {
  ...{ name: 'Renamed', origins: 'https://renamed.example', payer: 'visitor', networkDailyCredits: '0' },
  ...{ visitorDailyCredits: '0', dailyCredits: '0', modelChoice: 'all', maxPixels: '', promptFrame: '' },
};

export const sitePageRows: readonly Row[] = [
  {
    ...{ ...page, route: 'POST /sites/new', status: 303 },
    call: () => form('/sites/new', { name: 'New', origins: 'https://new.example' }),
  },
  { ...page, route: 'GET /sites', lists: site, call: () => ({ path: '/sites' }) },
  { ...page, route: 'GET /sites/new', call: () => ({ path: '/sites/new' }) },
  { ...ofOwner, route: 'GET /sites/:key', call: ({ id }) => ({ path: `/sites/${id}` }) },
  { ...ofOwner, route: 'GET /sites/:key/settings', call: ({ id }) => ({ path: `/sites/${id}/settings` }) },
  { ...ofOwner, route: 'GET /sites/:key/usage.csv', call: ({ id }) => ({ path: `/sites/${id}/usage.csv` }) },
  { ...sent, route: 'POST /sites/:key/settings', call: ({ id }) => form(`/sites/${id}/settings`, settings) },
  { ...sent, route: 'POST /sites/:key/rotate-key', call: ({ id }) => form(`/sites/${id}/rotate-key`) },
  { ...sent, route: 'POST /sites/:key/close', call: ({ id }) => form(`/sites/${id}/close`) },
  { ...sent, route: 'POST /sites/:key/reopen', call: ({ id }) => form(`/sites/${id}/reopen`) },
  { ...sent, route: 'POST /sites/:key/delete', call: ({ id }) => form(`/sites/${id}/delete`) },
  {
    ...{ ...ofOwner, route: 'GET /sites/:key/snippet', ownHeaders: ['content-security-policy'] },
    call: ({ id }) => ({ path: `/sites/${id}/snippet` }),
  },
  {
    ...{ ...ofOwner, route: 'GET /sites/:key/snippet/preview', ownHeaders: ['content-security-policy'] },
    call: ({ id }) => ({ path: `/sites/${id}/snippet/preview` }),
  },
  {
    ...{ route: 'GET /snippet', surface: 'page', access: 'everybody', status: 200 },
    call: () => ({ path: '/snippet' }),
  },
];
