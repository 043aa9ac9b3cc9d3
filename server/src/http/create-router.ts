import { OpenAPIHono } from '@hono/zod-openapi';
import { refuseInvalidInput } from './refuse-invalid-input.ts';
import type { RouterEnvironment } from './router-environment.ts';

/** A router for one feature's routes. Input that does not fit the route's schemas never reaches a handler. */
export function createRouter<Variables extends object = object>(): OpenAPIHono<RouterEnvironment<Variables>> {
  return new OpenAPIHono<RouterEnvironment<Variables>>({
    defaultHook: (result) => {
      if (!result.success) refuseInvalidInput(result.error);
    },
  });
}
