import type { Challenge } from '@vignette/server/contract';

/**
 * Tries counters until the derived key begins as the challenge asks, and answers with ALTCHA's payload (version 2, which
 * derives by PBKDF2 of the nonce with the counter behind it). Web Crypto derives keys off the main thread, so the page stays
 * alive; a worker would need an entry of its own in a strict policy.
 */
export async function solveChallenge(challenge: Challenge, signal?: AbortSignal): Promise<string> {
  const { algorithm, nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters;
  const derivation = { name: 'PBKDF2', salt: bytesOf(salt), iterations: cost, hash: algorithm.slice('PBKDF2/'.length) };
  const password = new Uint8Array([...bytesOf(nonce), 0, 0, 0, 0]);
  const counterView = new DataView(password.buffer, password.length - 4);
  for (let counter = 0; ; counter++) {
    signal?.throwIfAborted();
    counterView.setUint32(0, counter);
    const material = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const key = hexOf(await crypto.subtle.deriveBits(derivation, material, keyLength * 8));
    if (key.startsWith(keyPrefix)) return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey: key } }));
  }
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function hexOf(bytes: ArrayBuffer): string {
  // Not `Array.from`: pages with MooTools have one of their own, which forgets the mapping.
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
