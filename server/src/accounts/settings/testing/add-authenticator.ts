import type { Page } from 'playwright-core';

/** A device that unlocks itself for whoever asks, with the passkeys it keeps. */
export async function addAuthenticator(page: Page, isUnlocked = true) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: isUnlocked, automaticPresenceSimulation: true },
    },
  });
  return { session, authenticatorId };
}
