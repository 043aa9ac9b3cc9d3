/**
 * Speaks the HTTP API over `fetch`, from a page, a worker or Node. It knows paths, headers and errors; it keeps no state,
 * retries nothing, and takes only types from the contract, so that no schema library reaches the browser.
 */
export { ApiError } from './api-error.ts';
export { createClient } from './create-client.ts';
export type { Client, ClientOptions } from './create-client.ts';
export type { EventOptions } from './read-events.ts';
