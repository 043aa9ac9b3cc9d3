import { isPlainAddress } from '../../mail/plain-address.ts';

/** The e-mail address of a form, lower-case; nothing when it cannot be one. */
export function readAddress(text: string | undefined): string | undefined {
  const address = text?.trim().toLowerCase() ?? '';
  return isPlainAddress(address) && address.includes('.', address.lastIndexOf('@')) ? address : undefined;
}
