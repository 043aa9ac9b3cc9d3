import type { Scope } from '@vignette/server/contract';

/** Gives a refresh token along; nothing an account could allow or refuse by itself. */
export const refreshScope = 'offline_access';

/** A token in a page belongs to that page: none of them reads the gallery. */
export const siteScopes = ['generate', 'gallery:add'] as const satisfies Scope[];

export type OAuthScope = Scope | typeof refreshScope;
