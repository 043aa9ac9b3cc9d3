import { isPlainAddress } from './plain-address.ts';

/** Whom mail comes from. */
export interface MailSender {
  name: string;
  address: string;
}

const withName = /^(?<name>[^<>]*)<(?<address>[^<>]+)>$/;

/** Reads `Vignette <no-reply@pictures.example>`, or an address alone; nothing when it is anything else. */
export function parseMailSender(text: string): MailSender | undefined {
  const { name = '', address = text } = withName.exec(text.trim())?.groups ?? {};
  const plainName = name.trim().replaceAll(/^"|"$/g, '');
  if (!isPlainAddress(address.trim()) || /[\p{Cc}"]/u.test(plainName)) return undefined;
  return { name: plainName, address: address.trim() };
}
