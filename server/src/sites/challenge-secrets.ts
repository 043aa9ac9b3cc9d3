import { deriveSecret } from '../http/derive-secret.ts';

/** The second one lets the server check a solution by its signature, without doing the work again. */
export function challengeSecrets(secret: string) {
  return {
    hmacSignatureSecret: deriveSecret(secret, 'challenge'),
    hmacKeySignatureSecret: deriveSecret(secret, 'challenge-solution'),
  };
}
