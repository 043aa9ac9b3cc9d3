import type { Generation } from '@vignette/server/contract';
import { uuidv7 } from 'uuidv7';
import { openTestApp, type SignedInBrowser } from '../../app/testing/open-test-app.ts';
import { addToken } from '../../grants/testing/add-token.ts';
import { createTestSite } from '../../generation/testing/create-test-site.ts';
import { createTestVisitor } from '../../generation/testing/create-test-visitor.ts';
import { plainRequest } from '../../generation/testing/plain-request.ts';
import { startGenerationWorker } from '../../generation/start-generation-worker.ts';
import { hasEnded, untilGeneration } from '../../generation/testing/until-generation.ts';
import { grantOperator } from '../operators/grant-operator.ts';

export type AdminStage = Awaited<ReturnType<typeof openAdminStage>>;

/** An application with an operator, and a person who makes pictures on a site. */
export async function openAdminStage() {
  const app = await openTestApp();
  const { services } = app;
  const site = await createTestSite(services);
  const person = await app.signIn({ email: `person-${uuidv7()}@mail.example` });
  const { token } = await addToken(services, { site, accountId: person.id });
  const operator = await app.signIn({ email: `operator-${uuidv7()}@mail.example` });
  await grantOperator(services, operator.id);

  const call = (path: string, by: { token: string }, init: RequestInit = {}) =>
    app.app.request(path, {
      ...init,
      headers: { ...(init.headers as object), authorization: `Bearer ${by.token}`, 'content-type': 'application/json' },
    });

  /** Asks for a picture; who asks is the person, unless somebody else is named. */
  async function ask(prompt: string, by: { token: string } = { token }): Promise<Generation> {
    const body = JSON.stringify({ ...plainRequest, prompt });
    const init = { method: 'POST', body, headers: { 'idempotency-key': uuidv7() } };
    const response = await call('/v1/generations', by, init);
    if (response.status !== 202) throw new Error(await response.text());
    return (await response.json()) as Generation;
  }

  return {
    ...{ ...app, site, person, operator, token, call, ask },
    addVisitor: () => createTestVisitor(services, site),
    startWorker: () => startGenerationWorker(services),
    /** A picture, made to its end. */
    async make(prompt: string, by?: { token: string }): Promise<Generation> {
      const worker = await startGenerationWorker(services);
      const generation = await ask(prompt, by);
      await untilGeneration(services, generation.id, hasEnded);
      await worker.stop();
      return generation;
    },
    /** What the audit log holds of something. */
    listEntries: (subjectId: string) =>
      services.database
        .selectFrom('audit_entries')
        .selectAll()
        .where('subject_id', '=', subjectId)
        .orderBy('created_at')
        .execute(),
    async addOperator(): Promise<SignedInBrowser> {
      const browser = await app.signIn();
      await grantOperator(services, browser.id);
      return browser;
    },
  };
}
