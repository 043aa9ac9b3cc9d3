import { Scope } from '@vignette/server/contract';
import type { Client } from '../oauth/client.ts';

/** A request that the provider has found to be in order. */
export interface ConsentRequest {
  client: Client;
  /** What is asked for, without what only OAuth itself needs. */
  scopes: readonly Scope[];
  /** The request as the provider sent it around, signed. */
  signedQuery: string;
  /** Without the provider's signature: what the form sends back. */
  query: string;
  redirect: string;
}

export function readScopes(text: string | null): Scope[] {
  return (text ?? '').split(' ').flatMap((scope) => Scope.safeParse(scope).data ?? []);
}
