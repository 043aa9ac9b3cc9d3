const googleDomains: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/**
 * The mailbox behind an address: lower-case, without a `+tag`, and at Google without dots. It only tells whether two
 * addresses are one person's; mail always goes to the address as it was given.
 */
export function normaliseAddress(address: string): string {
  const lower = address.trim().toLowerCase();
  const at = lower.lastIndexOf('@');
  const domain = lower.slice(at + 1);
  const mailbox = lower.slice(0, at).replace(/(?<=.)\+.*$/, '');
  return googleDomains.has(domain) ? `${mailbox.replaceAll('.', '')}@gmail.com` : `${mailbox}@${domain}`;
}
