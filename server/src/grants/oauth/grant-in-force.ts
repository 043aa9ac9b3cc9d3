import { AsyncLocalStorage } from 'node:async_hooks';
import { uuidv7 } from 'uuidv7';

/**
 * The grant that somebody is giving at this moment. The library binds consents, codes and tokens to what it is told here.
 * Where nobody is giving one it hears an id that no consent has, so it never answers an app without asking the person.
 */
const grantInForce = new AsyncLocalStorage<string>();

export function withGrant<Result>(grantId: string, run: () => Promise<Result>): Promise<Result> {
  return grantInForce.run(grantId, run);
}

export function readGrantInForce(): string {
  return grantInForce.getStore() ?? uuidv7();
}
