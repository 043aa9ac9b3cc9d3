import { ApiError } from './api-error.ts';

export type SendRequest = (
  path: string,
  init?: { method?: string; body?: object; key?: string; signal?: AbortSignal | undefined; accept?: string },
) => Promise<Response>;

/** Resolves with a successful answer; everything else is thrown as an `ApiError`, an abort as itself. */
export function createSendRequest(
  server: string,
  fetch: typeof globalThis.fetch,
  token: string | undefined,
): SendRequest {
  return async (path, { method, body, key, signal, accept } = {}) => {
    const headers: Record<string, string> = { accept: accept ?? 'application/json' };
    if (token) headers['authorization'] = `Bearer ${token}`;
    if (key) headers['idempotency-key'] = key;
    // A file tells its type itself.
    const isFile = body instanceof Blob;
    if (body && !isFile) headers['content-type'] = 'application/json';
    const request: RequestInit = { headers, credentials: 'omit' };
    if (method) request.method = method;
    if (body) request.body = isFile ? body : JSON.stringify(body);
    if (signal) request.signal = signal;

    const response = await fetch(server + path, request).catch((cause: unknown) => {
      signal?.throwIfAborted();
      throw new ApiError(0, {}, cause);
    });
    if (response.ok) return response;
    throw new ApiError(response.status, await response.json().catch(() => ({})));
  };
}
