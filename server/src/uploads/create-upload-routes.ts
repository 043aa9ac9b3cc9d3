import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Logger } from 'pino';
import { createRouter } from '../http/create-router.ts';
import { findClientAddress } from '../http/find-client-address.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { useHeaderSet } from '../http/use-header-set.ts';
import { assertSigned } from '../pictures/assert-signed.ts';
import type { FileSigner } from '../pictures/sign-file-address.ts';
import type { CallerVariables } from '../grants/caller.ts';
import { createCallerGuard, type CallerGuardDependencies } from '../grants/require-caller.ts';
import type { Limits } from '../limits/create-limits.ts';
import { limitRequests } from '../limits/limit-requests.ts';
import type { Storage } from '../storage/storage.ts';
import { answerUploadFile } from './answer-upload-file.ts';
import { createUpload } from './create-upload.ts';
import { createUploadGate } from './create-upload-gate.ts';
import { deleteUpload } from './delete-upload.ts';
import { getUpload } from './get-upload.ts';
import type { Pace } from './read-in-pace.ts';
import { Recoder } from './recoding/recoder.ts';
import { toUpload } from './to-upload.ts';
import { uploadFilePath } from './upload-file-path.ts';
import * as routes from './upload-routes.ts';

export interface UploadRouteDependencies extends CallerGuardDependencies {
  storage: Storage;
  signer: FileSigner;
  log: Logger;
  stopping: AbortSignal;
  limits: Limits;
  /** What makes pictures of files, where it is not the usual. */
  recoder?: Pick<Recoder, 'recode'>;
  pace?: Pace;
}

const places = { all: 16, ofVisitor: 4, ofNetwork: 6 };
/** 8 MB, a large photo, have two minutes at half a megabit a second. */
const usualPace: Pace = { graceMs: 5000, bytesPerSecond: 16_000, maxMs: 120_000 };

export function createUploadRoutes(dependencies: UploadRouteDependencies): OpenAPIHono<RouterEnvironment> {
  const { database, signer, limits, trustProxy, log, stopping } = dependencies;
  const { recoder = new Recoder({ log, stopping }), pace = usualPace } = dependencies;
  const createDependencies = { ...dependencies, recoder, pace, gate: createUploadGate(places) };
  const middleware = createCallerGuard(dependencies, { scope: 'generate' });
  // Before a byte of the body is read.
  const limited = limitRequests(limits, 'upload', (context: Context<RouterEnvironment<CallerVariables>>) => {
    const { ownerId: owner, siteId: site } = context.var.caller;
    return { address: findClientAddress(context, trustProxy), owner, site };
  });
  const router = createRouter();

  router.openapi({ ...routes.uploadRoute, middleware: [middleware, limited] as const }, async (context) => {
    const upload = await createUpload(createDependencies, { ...context.var, request: context.req.raw });
    return context.json(upload, 201, { location: `/v1/uploads/${upload.id}` });
  });

  router.openapi({ ...routes.readRoute, middleware }, async (context) => {
    const own = { uploadId: context.req.valid('param').id, owner: context.var.caller };
    return context.json(toUpload(await getUpload(database, own), signer), 200);
  });

  router.openapi({ ...routes.deleteRoute, middleware }, async (context) => {
    const own = { uploadId: context.req.valid('param').id, owner: context.var.caller };
    await deleteUpload(dependencies, own);
    return context.body(null, 204);
  });

  router.openapi({ ...routes.fileRoute, middleware: useHeaderSet('userFile') }, async (context) => {
    const { id } = context.req.valid('param');
    assertSigned(signer, { path: uploadFilePath(id), ...context.req.valid('query') });
    return answerUploadFile(dependencies, context.req, id);
  });

  return router;
}
