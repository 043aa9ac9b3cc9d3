import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGrants, type TestGrants } from '../testing/open-test-grants.ts';
import { findClient } from './find-client.ts';
import { registerApp } from './register-app.ts';

let grants: TestGrants;

beforeAll(async () => {
  grants = await openTestGrants();
});
afterAll(() => grants.close());

const register = (redirects: string[]) => registerApp(grants, { name: 'Extension', redirects, scopes: ['generate'] });

describe('registerApp', () => {
  it.each(['https://abcdef.chromiumapp.org/', 'http://127.0.0.1/done', 'com.example.app:/done'])(
    'makes a client of an app that is sent back to %s',
    async (redirect) => {
      const key = await register([redirect]);
      expect(await findClient(grants, key)).toMatchObject({
        ...{ id: key, kind: 'app', redirects: [redirect], scopes: ['generate'], isSuspended: false },
      });
    },
  );

  it.each([
    'http://app.example/done',
    'https://app.example/#done',
    'https://*.app.example/',
    'https://user@app.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'myapp:/done',
    '/done',
    '',
  ])('takes no redirect like %j', async (redirect) => {
    await expect(register([redirect])).rejects.toMatchObject({ code: 'field_invalid', field: 'redirects' });
  });

  it('wants a redirect at least', async () => {
    await expect(register([])).rejects.toMatchObject({ field: 'redirects' });
  });
});
