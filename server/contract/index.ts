/**
 * What crosses the wire, and nothing else: one file per feature word. The server validates with it, the client and the
 * browser import its types only. It knows no transport, no storage and no rule.
 */
export * from './connections.ts';
export * from './errors.ts';
export * from './events.ts';
export * from './generation.ts';
export * from './images.ts';
export * from './models.ts';
export * from './scopes.ts';
export * from './sites.ts';
export * from './uploads.ts';
export * from './values.ts';
export * from './visitors.ts';
export * from './webhooks.ts';
