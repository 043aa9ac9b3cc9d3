import { Hono } from 'hono';
import { Id } from '@vignette/server/contract';
import type { Engine } from '../engines/engine.ts';
import { AppError } from '../errors/app-error.ts';
import { limitBody } from '../http/limit-body.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { useHeaderSet } from '../http/use-header-set.ts';
import { isCallbackToken } from './callback-url.ts';
import { recordCallback, type RecordCallbackDependencies } from './record-callback.ts';

interface CallbackRouteDependencies extends RecordCallbackDependencies {
  secret: string;
  engines: readonly Engine[];
}

const maxBytes = 64 * 1024;

/**
 * Where engines tell that a task has ended. What they say of it is not believed: a callback only names the task, and
 * whoever runs the generation asks the engine itself.
 */
export function createCallbackRoutes(dependencies: CallbackRouteDependencies): Hono<RouterEnvironment> {
  const { secret, engines } = dependencies;
  const router = new Hono<RouterEnvironment>();
  router.post('/webhooks/engines/:engine/:call/:token', useHeaderSet('api'), limitBody(maxBytes), async (context) => {
    const { engine: name, call: callId, token } = context.req.param();
    const engine = engines.find((one) => one.name === name);
    const isOurs = Id.safeParse(callId).success && isCallbackToken(secret, { engine: name, callId, token });
    if (!engine?.readCallback || !isOurs) throw new AppError('not_found');
    const body: unknown = await context.req.json().catch(() => undefined);
    const taskId = engine.readCallback({ headers: context.req.raw.headers, body });
    if (taskId === undefined) throw new AppError('field_invalid');
    await recordCallback(dependencies, { callId, taskId });
    return context.body(null, 204);
  });
  return router;
}
