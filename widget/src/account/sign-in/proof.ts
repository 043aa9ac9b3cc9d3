/** PKCE (RFC 7636) and the state that answers are known by: made before the click, for making them takes a moment. */
export interface Proof {
  state: string;
  verifier: string;
  challenge: string;
}

export async function createProof(): Promise<Proof> {
  const [state, verifier] = [createSecret(), createSecret()];
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return { state, verifier, challenge: encode(new Uint8Array(digest)) };
}

function createSecret(): string {
  return encode(crypto.getRandomValues(new Uint8Array(32)));
}

function encode(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
