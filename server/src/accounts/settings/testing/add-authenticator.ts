import type { Page } from 'playwright-core';

interface Device {
  transport: 'internal' | 'usb';
  hasResidentKey: boolean;
  hasUserVerification: boolean;
}

const phone: Device = { transport: 'internal', hasResidentKey: true, hasUserVerification: true };

/**
 * A device that unlocks itself for whoever asks. It would do so for what a page offers while an address is typed as
 * well, before anybody has pressed anything, so no page offers that.
 */
export async function addAuthenticator(page: Page, device = phone): Promise<void> {
  await page.addInitScript('PublicKeyCredential.isConditionalMediationAvailable = async () => false');
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', ...device, isUserVerified: true, automaticPresenceSimulation: true },
  });
}
