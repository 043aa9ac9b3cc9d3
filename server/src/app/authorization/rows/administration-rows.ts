import { addPayer } from '../../../credits/testing/add-payer.ts';
import type { Row } from '../matrix/row.ts';
import { addSite } from '../world/add-site.ts';
import type { World } from '../world/open-world.ts';
import { addGeneration } from '../world/things/add-generation.ts';
import { form } from './form.ts';

const page = { surface: 'page', access: 'operator', status: 200 } as const;
const sent = { ...page, status: 303 } as const;
const reason = { reason: 'A complaint came in' };
const ofAccount = { prepare: ({ services }: World) => addPayer(services.database) };
const ofGeneration = { prepare: (world: World) => addGeneration(world, 'account') };
const ofSite = {
  prepare: async ({ services, accounts }: World) => (await addSite(services, accounts.owner.id)).id,
};

/** For operators alone: to everybody else there is no such address. */
export const administrationRows: readonly Row[] = [
  ...['/admin', '/admin/sites', '/admin/jobs', '/admin/holds', '/admin/ledger'].map((path) => ({
    ...{ ...page, route: `GET ${path}` },
    call: () => ({ path }),
  })),
  { ...page, route: 'POST /admin/ledger', call: () => form('/admin/ledger') },
  { ...page, ...ofAccount, route: 'GET /admin/accounts/:id', call: ({ id }) => ({ path: `/admin/accounts/${id}` }) },
  {
    ...{ ...sent, ...ofAccount, route: 'POST /admin/accounts/:id/:verb{suspend|resume}' },
    call: ({ id }) => form(`/admin/accounts/${id}/suspend`, reason),
  },
  { ...page, ...ofSite, route: 'GET /admin/sites/:id', call: ({ id }) => ({ path: `/admin/sites/${id}` }) },
  {
    ...{ ...sent, ...ofSite, route: 'POST /admin/sites/:id/:verb{suspend|resume}' },
    call: ({ id }) => form(`/admin/sites/${id}/suspend`, reason),
  },
  {
    ...{ ...page, ...ofGeneration, route: 'GET /admin/generations/:id' },
    call: ({ id }) => ({ path: `/admin/generations/${id}` }),
  },
  {
    ...{ ...page, ...ofGeneration, route: 'POST /admin/generations/:id/look', ownHeaders: ['content-security-policy'] },
    call: ({ id }) => form(`/admin/generations/${id}/look`, reason),
  },
];
