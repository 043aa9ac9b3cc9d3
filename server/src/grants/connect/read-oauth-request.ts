/** What the provider adds to a request while it sends the browser around. It is not kept: every step asks it anew. */
const added = ['sig', 'exp', 'ba_iat', 'ba_pl', 'ba_param'];

/** The request of an app, out of an address that the provider has led to. */
export function readOAuthRequest(search: string): URLSearchParams {
  const request = new URLSearchParams(search);
  for (const name of added) request.delete(name);
  return request;
}
