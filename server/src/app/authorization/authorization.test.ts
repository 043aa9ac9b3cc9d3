import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../create-app.ts';
import { listRoutes } from './list-routes.ts';
import { describeForeignReads } from './manners/describe-foreign-reads.ts';
import { describeForms } from './manners/describe-forms.ts';
import { describeDocumentation } from './manners/describe-documentation.ts';
import { describePreflights } from './manners/describe-preflights.ts';
import { describeSignatures } from './manners/describe-signatures.ts';
import { describeRow } from './matrix/describe-row.ts';
import { allRows } from './rows/all-rows.ts';
import { openWorld, type World } from './world/open-world.ts';

let world: World;
const getWorld = () => world;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('the authorization matrix', () => {
  it('has a row for each route', () => {
    const named = new Set(allRows.map(({ route }) => route));
    const missing = listRoutes(world.app).filter((route) => !named.has(route));
    expect(missing, 'Say who may use these routes: add a row for each to app/authorization/rows.').toEqual([]);
  });

  it('has no row without a route, and none twice', () => {
    const routes = new Set(listRoutes(world.app));
    const gone = allRows.filter(({ route }) => !routes.has(route)).map(({ route }) => route);
    expect(gone, 'These routes are gone or have other names: remove or rename their rows.').toEqual([]);
    expect(new Set(allRows.map(({ route }) => route)).size, 'Each route has one row.').toBe(allRows.length);
  });

  it('has nothing that is for developers only where there are none', () => {
    const inProduction = new Set(listRoutes(createApp(world.services)));
    const forDevelopers = ['GET /dev/mail', 'GET /dev/mail/:id', 'GET /pages/dev-mail.css'];
    expect(listRoutes(world.app).filter((route) => !inProduction.has(route))).toEqual(forDevelopers);
  });
});

describe('who may do what', () => {
  for (const row of allRows) describeRow(row, getWorld);
});

describe('what pages of others may do', () => {
  describeForms(allRows, getWorld);
  describeForeignReads(allRows, getWorld);
  describePreflights(allRows, getWorld);
  describeSignatures(allRows, getWorld);
});

describeDocumentation(allRows, getWorld);
