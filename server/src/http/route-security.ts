import type { Scope } from '@vignette/server/contract';

/** What shows who is asking, as the descriptions of routes name it. */
export const securitySchemes = {
  visitorToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'A visitor token from POST /v1/visitors.',
  },
  accessToken: {
    type: 'http',
    scheme: 'bearer',
    description:
      'An access token of an account, by OAuth 2.1. A route names the scope that the account must have allowed.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'vignette.session_token',
    description: 'The cookie of somebody who is signed in, on our own pages only. Over https it begins with `__Host-`.',
  },
} as const;

type RouteSecurity = { [Scheme in keyof typeof securitySchemes]?: string[] }[];

/** The token of a visitor or of an account, which must have allowed what is named. */
export function takesTokens(scope?: Scope): RouteSecurity {
  return [{ visitorToken: [] }, ...takesAccessTokens(scope)];
}

export function takesAccessTokens(scope?: Scope): RouteSecurity {
  return [{ accessToken: scope === undefined ? [] : [scope] }];
}

export const takesSession: RouteSecurity = [{ session: [] }];
