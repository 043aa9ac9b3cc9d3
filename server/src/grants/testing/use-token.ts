import type { TestClient } from './add-client.ts';
import type { TestGrants } from './open-test-grants.ts';

/** Asks for something that needs the scope `generate`, as a page of this site would. */
export async function useToken({ app }: TestGrants, { origin }: TestClient, token: string): Promise<Response> {
  return app.request('/v1/generating', { headers: { authorization: `Bearer ${token}`, origin } });
}
