/** Mail leads to this server only, whatever a forged Host header or a fact has made of an address on its way here. */
export function assertOwnLink(url: string, publicUrl: string): void {
  if (URL.parse(url)?.origin !== publicUrl) throw new TypeError('The link of a mail must lead to PUBLIC_URL.');
}
