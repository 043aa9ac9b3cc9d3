/** Where anybody can have a mailbox, and nobody any number of them with ease. */
const publicProviders: ReadonlySet<string> = new Set([
  ...['gmail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'yahoo.com', 'aol.com', 'icloud.com', 'me.com'],
  ...['proton.me', 'protonmail.com', 'gmx.com', 'gmx.net', 'gmx.de', 'web.de', 't-online.de', 'mail.com', 'zoho.com'],
  ...['orange.fr', 'wanadoo.fr', 'free.fr', 'laposte.net', 'hotmail.fr', 'yahoo.fr', 'hotmail.es', 'yahoo.es'],
  ...['libero.it', 'comcast.net', 'btinternet.com', 'yahoo.co.uk', 'hotmail.co.uk', 'yahoo.de', 'hotmail.de'],
  ...['yahoo.co.jp', 'docomo.ne.jp', 'ezweb.ne.jp', 'softbank.ne.jp', 'i.softbank.jp', 'naver.com', 'daum.net'],
  ...['qq.com', '163.com', '126.com', 'sina.com', 'foxmail.com', 'mail.ru', 'yandex.ru'],
]);

/** Under a country's two letters names are often registered below one of these: `co.uk`, `com.br`, `ne.jp`. */
const secondLevels = [
  ...['ac', 'ad', 'art', 'asn', 'asso', 'co', 'com', 'ed', 'edu', 'firm', 'gen', 'go', 'gob', 'gouv', 'gov', 'gr'],
  ...['id', 'ind', 'info', 'lg', 'ltd', 'me', 'mil', 'ne', 'net', 'nhs', 'nom', 'or', 'org', 'plc', 'sch', 'web'],
];

const registered = new RegExp(`[^.]+\\.(?:(?:${secondLevels.join('|')})\\.[a-z]{2}|[^.]+)$`);

/**
 * Who has a mailbox in their hands: at a public provider its holder; elsewhere whoever registered the domain, who makes
 * as many, and as many hosts below it, as they like.
 */
export function nameMailOwner(normalisedEmail: string): string {
  const host = normalisedEmail.slice(normalisedEmail.lastIndexOf('@') + 1);
  return publicProviders.has(host) ? normalisedEmail : (registered.exec(host)?.[0] ?? host);
}
