import type { HttpBindings } from '@hono/node-server';

/** What every handler finds on its context. `Bindings` are absent where a test calls the app in memory. */
export interface RouterEnvironment<Variables extends object = object> {
  Bindings: Partial<HttpBindings>;
  Variables: RequestVariables & Variables;
}

export interface RequestVariables {
  requestId: string;
}
