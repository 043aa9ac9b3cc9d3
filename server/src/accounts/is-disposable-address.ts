import wildcards from 'disposable-email-domains/wildcard.json' with { type: 'json' };
import domains from 'disposable-email-domains/index.json' with { type: 'json' };

const known: ReadonlySet<string> = new Set([...domains, ...wildcards]);

/** Whether mail to an address is read by everybody, or by nobody for long. Subdomains count with their domain. */
export function isDisposableAddress(address: string): boolean {
  const labels = address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.');
  return labels.some((_, index) => known.has(labels.slice(index).join('.')));
}
