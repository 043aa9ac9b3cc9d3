import type { Challenge } from '@vignette/server/contract';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/**
 * Tries counters until the derived key begins as the challenge asks, and answers with ALTCHA's payload. Web Crypto derives
 * keys off the main thread, so the page stays alive; a worker would need an entry of its own in a strict policy.
 */
export async function solveChallenge(challenge: Challenge, signal?: AbortSignal): Promise<string> {
  const { nonce, salt, keyPrefix } = challenge.parameters;
  const saltBytes = bytesOf(salt);
  const password = new Uint8Array([...bytesOf(nonce), 0, 0, 0, 0]);
  const counterView = new DataView(password.buffer, password.length - 4);
  for (let counter = 0; ; counter++) {
    signal?.throwIfAborted();
    counterView.setUint32(0, counter);
    const { derivedKey } = await deriveKey(challenge.parameters, saltBytes, password);
    const key = hexOf(derivedKey);
    if (key.startsWith(keyPrefix)) return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey: key } }));
  }
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function hexOf(bytes: Uint8Array): string {
  // Not `Array.from`: pages with MooTools have one of their own, which forgets the mapping.
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
