import type { Row } from '../matrix/row.ts';
import { createUnsubscribeUrl } from '../../../mail/unsubscribe/unsubscribe-url.ts';
import { addDevMail } from '../world/things/add-dev-mail.ts';
import type { World } from '../world/open-world.ts';
import { form } from './form.ts';

const open = { access: 'everybody', status: 200 } as const;
const page = { ...open, surface: 'page' } as const;
const machine = { ...open, surface: 'machine', isBlind: true } as const;
const sheets = [
  'connect',
  'connected',
  'consent',
  'core',
  'dev-mail',
  'sign-in',
  'sites',
  'gallery',
  'administration',
  'audit',
  'site-snippet',
  'settings',
];

/** What shows everybody the same. */
export const openRows: readonly Row[] = [
  { ...page, route: 'GET /', call: () => ({ path: '/' }) },
  { ...page, route: 'GET /problems/:code', call: () => ({ path: '/problems/site_unknown' }) },
  {
    ...{ ...page, route: 'POST /pages/choice', surface: 'popupPage', status: 303 },
    call: () => form('/pages/choice', { back: '/' }),
  },
  { ...page, route: 'GET /dev/mail', call: () => ({ path: '/dev/mail' }) },
  {
    ...{ ...page, route: 'GET /dev/mail/:id', prepare: addDevMail, ownHeaders: ['content-security-policy'] },
    call: ({ id }) => ({ path: `/dev/mail/${id}` }),
  },
  { ...page, route: 'GET /unsubscribe', call: ({ world }) => ({ path: unsubscribe(world) }) },
  {
    ...{ ...page, route: 'POST /unsubscribe', takesForeignPosts: true },
    call: ({ world }) => form(unsubscribe(world)),
  },
  ...['healthz', 'readyz', 'metrics', 'openapi.json'].map((name) => ({
    ...{ ...machine, route: `GET /${name}` },
    call: () => ({ path: `/${name}` }),
  })),
  ...[...sheets.map((name) => `${name}.css`), 'mark.svg'].map((name) => ({
    ...({
      ...open,
      surface: 'pageFile',
      isBlind: true,
      route: `GET /pages/${name}`,
      ownHeaders: ['cache-control'],
    } as const),
    call: () => ({ path: `/pages/${name}` }),
  })),
  {
    ...{ ...open, surface: 'pageFile', isBlind: true, route: 'GET /pages/elements/:file{[a-z-]+\\.js}', status: 404 },
    call: () => ({ path: '/pages/elements/none.js' }),
  },
  ...['/embed/vignette.js', '/embed/:version/:file{.+}'].map((path) => ({
    ...({ ...open, surface: 'embed', isBlind: true, route: `GET ${path}`, ownHeaders: ['cache-control'] } as const),
    call: () => ({ path: path.replace(':version/:file{.+}', '1.0.0/app-en.js') }),
  })),
];

function unsubscribe({ services, accounts }: World): string {
  const { pathname, search } = new URL(createUnsubscribeUrl(services, accounts['other account'].id));
  return pathname + search;
}
